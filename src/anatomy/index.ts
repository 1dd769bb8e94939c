export { dissect, recipientParts, senderParts } from './dissect';
export { findHistory } from './history';
export type { History } from './history';
export type { House } from './house';
export type { OffsetMap, SourceRange } from './offset-map';
export type { Anchor, Part, PartTarget } from './part';
