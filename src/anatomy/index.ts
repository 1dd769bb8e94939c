export type { OffsetMap, SourceRange } from './offset-map';
export type { Part } from './part';
