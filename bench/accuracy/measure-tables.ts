import { scanText } from '../../src/check';
import { addressCases } from './numbers/address-table';
import { failingCases, validCases } from './numbers/identifier-table';
import { IDENTIFIERS } from './numbers/identifiers';
import { notPhoneCases, phoneCases } from './numbers/phone-table';
import { Random } from './numbers/random';
import type { TableCase } from './numbers/table-case';
import { thresholdOf } from './our-check';
import type { Peer } from './peers';
import type { Prediction } from './score';

/** Figures are only worth comparing with the same cases. */
const SEED = 2026;
const VALID = 240;
const FAILING = 1_000;
const PHONES = 360;
const ADDRESSES = 240;

export interface Table {
  readonly detector: string;
  readonly valid: readonly TableCase[];
  /** Look-alikes; empty where there are none. */
  readonly failing: readonly TableCase[];
  /** The goals of this kind of value, null where none is set. */
  readonly minRecall: number | null;
  readonly maxFalse: number | null;
}

export function createTables(): readonly Table[] {
  const identifiers = IDENTIFIERS.map((kind, index): Table => {
    const random = new Random(SEED + index);
    const hasCheck = kind.failing !== null;
    return {
      detector: kind.detector,
      valid: validCases(kind, hasCheck ? VALID : VALID / 2, random),
      failing: failingCases(kind, FAILING, random),
      minRecall: hasCheck ? 0.99 : null,
      maxFalse: hasCheck ? 0.001 : null,
    };
  });
  const random = new Random(SEED - 1);
  return [
    ...identifiers,
    {
      detector: 'telefonnummer',
      valid: phoneCases(PHONES, random),
      failing: notPhoneCases(480, random),
      minRecall: 0.97,
      maxFalse: null,
    },
    {
      detector: 'postanschrift',
      valid: addressCases(ADDRESSES, random),
      failing: [],
      minRecall: 0.9,
      maxFalse: null,
    },
  ];
}

export interface TableFigures {
  readonly detector: string;
  readonly valid: number;
  readonly found: number;
  readonly exact: number;
  readonly failing: number;
  readonly falseAlarms: number;
  /** Look-alikes that another detector of the category took for its own. */
  readonly otherAlarms: number;
  readonly missed: readonly TableCase[];
  readonly wrong: readonly TableCase[];
}

type Find = (
  text: string,
) => Promise<readonly Omit<Prediction, 'part'>[]> | readonly Omit<Prediction, 'part'>[];

const ours: Find = (text) =>
  scanText({ text })
    .findings.filter(
      ({ detector, confidence, category }) => confidence >= thresholdOf(detector) && category !== 'special',
    )
    .map(({ detector, start, end }) => ({ detectors: [detector], start, end }));

/** @param peer left out: our own engine. */
export async function measureTable(table: Table, peer?: Peer): Promise<TableFigures> {
  const find = peer?.find ?? ours;
  const missed: TableCase[] = [];
  const wrong: TableCase[] = [];
  let exact = 0;
  let otherAlarms = 0;
  for (const value of table.valid) {
    const found = (await find(value.text)).filter((prediction) => touches(prediction, value));
    const right = found.filter(({ detectors }) => detectors.includes(value.detector));
    if (right.length === 0) missed.push(value);
    if (right.some(({ start, end }) => start === value.start && end === value.end)) exact++;
  }
  for (const value of table.failing) {
    const found = (await find(value.text)).filter(
      (prediction) => prediction.isLenient !== true && touches(prediction, value),
    );
    if (found.some(({ detectors }) => detectors.includes(value.detector))) wrong.push(value);
    else if (found.length > 0) otherAlarms++;
  }
  return {
    detector: table.detector,
    valid: table.valid.length,
    found: table.valid.length - missed.length,
    exact,
    failing: table.failing.length,
    falseAlarms: wrong.length,
    otherAlarms,
    missed,
    wrong,
  };
}

function touches(prediction: { start: number; end: number }, value: TableCase): boolean {
  return prediction.start < value.end && value.start < prediction.end;
}
