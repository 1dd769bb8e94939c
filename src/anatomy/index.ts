export { dissect } from './dissect';
export type { OffsetMap, SourceRange } from './offset-map';
export type { Part, PartTarget } from './part';
