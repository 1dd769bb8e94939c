export { dissect } from './dissect';
export type { OffsetMap, SourceRange } from './offset-map';
export type { Anchor, Part, PartTarget } from './part';
