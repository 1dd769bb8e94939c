/** What is typed, and the entries any of which answers it. */
export type LabelledQuery = readonly [query: string, ids: readonly string[]];
