/**
 * Codes of the International Classification of Diseases in their first three characters: for each letter the first and the
 * last number in use.
 *
 * Source: ICD-10-GM, the groups of its 22 chapters (published by the BfArM); facts. Date: 2026-11-22.
 * Left out: D49 is free; gaps of single codes inside a group are not noted.
 * Refresh: by hand with each yearly edition; the ends of chapters have not moved for years.
 */
export const ICD_CHAPTERS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  A: [0, 99],
  B: [0, 99],
  C: [0, 97],
  D: [0, 90],
  E: [0, 90],
  F: [0, 99],
  G: [0, 99],
  H: [0, 95],
  I: [0, 99],
  J: [0, 99],
  K: [0, 93],
  L: [0, 99],
  M: [0, 99],
  N: [0, 99],
  O: [0, 99],
  P: [0, 96],
  Q: [0, 99],
  R: [0, 99],
  S: [0, 99],
  T: [0, 98],
  U: [0, 99],
  V: [1, 99],
  W: [0, 99],
  X: [0, 99],
  Y: [0, 84],
  Z: [0, 99],
};
