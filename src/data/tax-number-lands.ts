/** How the check digit of a tax number is computed (engine/checksums/tax-number). */
export type TaxNumberProcedure =
  'eleven' | 'eleven-berlin-a' | 'eleven-berlin-b' | 'eleven-hanse' | 'eleven-nrw' | 'ten-palatinate' | 'two';

export interface TaxNumberLand {
  /** ISO 3166-2:DE without the country. */
  readonly land: string;
  /** Written before the tax office in the federal form of 13 digits. */
  readonly prefix: string;
  /** Tax offices as in the local form, from-to; those of the specimens included. */
  readonly offices: string;
  readonly procedure: TaxNumberProcedure;
  /** Lengths of the groups on the tax assessment. */
  readonly form: '5/5' | '2/3/5' | '3/3/5' | '3/4/4';
}

/**
 * Tax numbers (Steuernummern) of the Länder: how the local form becomes the federal one, which tax offices there are, and
 * how the check digit is computed.
 *
 * Source: ELSTER, „Prüfung der Steuer- und Steueridentifikationsnummer“ (chapters 3 to 7, 2024-03); tax offices from the
 * federal list of tax office numbers (BUFA), joined to ranges, with the offices of the published specimens.
 * Licence: facts of an official interface description.
 * Date: 2026-11-22.
 * Left out: single gaps in the ranges, because merged offices live on in old letters. Berlin: see below.
 * Refresh: by hand, when ELSTER changes a procedure (last in 2019) or an office leaves its range.
 */
export const TAX_NUMBER_LANDS: readonly TaxNumberLand[] = [
  { land: 'BW', prefix: '28', offices: '01-99', procedure: 'two', form: '5/5' },
  { land: 'BY', prefix: '9', offices: '101-199 201-299', procedure: 'eleven', form: '3/3/5' },
  { land: 'BE', prefix: '11', offices: '13-38 94-98', procedure: 'eleven-berlin-a', form: '2/3/5' },
  { land: 'BB', prefix: '3', offices: '046-065 093-098', procedure: 'eleven', form: '3/3/5' },
  { land: 'HB', prefix: '24', offices: '57-77 97', procedure: 'eleven-hanse', form: '2/3/5' },
  { land: 'HH', prefix: '22', offices: '10-51 93', procedure: 'eleven-hanse', form: '2/3/5' },
  { land: 'HE', prefix: '26', offices: '001-063 070-097', procedure: 'two', form: '3/3/5' },
  { land: 'MV', prefix: '4', offices: '070-099', procedure: 'eleven', form: '3/3/5' },
  { land: 'NI', prefix: '23', offices: '13-79 88-98', procedure: 'eleven-berlin-b', form: '2/3/5' },
  {
    land: 'NW',
    prefix: '5',
    offices: '101-147 192-230 301-380 400-424 500-519 600-624',
    procedure: 'eleven-nrw',
    form: '3/4/4',
  },
  { land: 'RP', prefix: '27', offices: '01-49 95-99', procedure: 'ten-palatinate', form: '2/3/5' },
  { land: 'SL', prefix: '1', offices: '010-085 096-099', procedure: 'eleven', form: '3/3/5' },
  { land: 'SN', prefix: '3', offices: '201-249', procedure: 'eleven', form: '3/3/5' },
  { land: 'ST', prefix: '3', offices: '102-119 196-198', procedure: 'eleven', form: '3/3/5' },
  { land: 'SH', prefix: '21', offices: '11-39 71-98', procedure: 'two', form: '2/3/5' },
  { land: 'TH', prefix: '4', offices: '151-171 196-198', procedure: 'eleven', form: '3/3/5' },
];

/** Berlin uses procedure B for these districts of an office, A for all others; `38` is new and takes either. */
export const BERLIN_DISTRICTS_B: Readonly<Record<string, string>> = {
  ...{
    13: '201-693',
    14: '201-693',
    15: '001-997',
    16: '001-029 201-693 875-899',
    17: '201-693',
    18: '001-997',
  },
  ...{ 19: '201-639 680-684', 20: '201-693', 21: '201-693', 23: '201-693', 24: '201-693', 25: '201-693' },
  ...{
    31: '001-997',
    32: '001-997',
    33: '001-997',
    34: '001-997',
    35: '001-997',
    36: '001-997',
    37: '001-997',
  },
  ...{ 94: '001-997', 95: '001-997', 96: '001-997', 97: '001-997', 98: '001-997' },
};

/** Weights for the first twelve digits of the federal form; the prefix and the constant zero weigh nothing where it says 0. */
export const TAX_NUMBER_WEIGHTS: Readonly<Record<TaxNumberProcedure, readonly number[]>> = {
  eleven: [0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2],
  'eleven-berlin-a': [0, 0, 0, 0, 0, 7, 6, 5, 8, 4, 3, 2],
  'eleven-berlin-b': [0, 0, 2, 9, 0, 8, 7, 6, 5, 4, 3, 2],
  'eleven-hanse': [0, 0, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2],
  'eleven-nrw': [0, 3, 2, 1, 0, 7, 6, 5, 4, 3, 2, 1],
  'ten-palatinate': [0, 0, 1, 2, 0, 1, 2, 1, 2, 1, 2, 1],
  two: [0, 0, 512, 256, 0, 128, 64, 32, 16, 8, 4, 2],
};

/** Procedure „two“ adds these to the digits before it multiplies. */
export const TAX_NUMBER_SUMMANDS: readonly number[] = [0, 0, 9, 8, 0, 7, 6, 5, 4, 3, 2, 1];
