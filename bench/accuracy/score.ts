/** What somebody says is in a text. Peers whose types are coarser than ours name several detectors. */
export interface Prediction {
  readonly detectors: readonly string[];
  readonly part: string;
  readonly start: number;
  readonly end: number;
  /** True: no false alarm when it hits nothing, e.g. a peer's „date“, which never claims to be a date of birth. */
  readonly isLenient?: boolean;
}

/** What is there. `counts` false: neutral, neither asked for nor wrong. */
export interface Expected {
  readonly detector: string;
  readonly part: string;
  readonly start: number;
  readonly end: number;
  readonly counts: boolean;
}

/** Sums over texts; add with `addScores`. */
export interface Score {
  /** Values asked for. */
  readonly expected: number;
  readonly found: number;
  /** Found with exactly the same start and end. */
  readonly exact: number;
  /** Predictions that are neither right nor neutral. */
  readonly falseAlarms: number;
}

export const NO_SCORE: Score = { expected: 0, found: 0, exact: 0, falseAlarms: 0 };

export function addScores(a: Score, b: Score): Score {
  return {
    expected: a.expected + b.expected,
    found: a.found + b.found,
    exact: a.exact + b.exact,
    falseAlarms: a.falseAlarms + b.falseAlarms,
  };
}

interface Place {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Place, b: Place): boolean {
  return a.part === b.part && a.start < b.end && b.start < a.end;
}

export interface Judged {
  readonly score: Score;
  readonly missed: readonly Expected[];
  readonly wrong: readonly Prediction[];
}

/** One detector on one text. A value counts as found when a prediction of that detector touches it. */
export function judge(
  detector: string,
  expected: readonly Expected[],
  predictions: readonly Prediction[],
): Judged {
  const there = expected.filter((value) => value.detector === detector);
  const asked = there.filter(({ counts }) => counts);
  const said = predictions.filter(({ detectors }) => detectors.includes(detector));
  const missed = asked.filter((value) => !said.some((prediction) => overlaps(prediction, value)));
  const wrong = said.filter(
    (prediction) =>
      prediction.isLenient !== true &&
      !expected.some((value) => prediction.detectors.includes(value.detector) && overlaps(prediction, value)),
  );
  const exact = asked.filter((value) =>
    said.some(({ part, start, end }) => part === value.part && start === value.start && end === value.end),
  );
  return {
    score: {
      expected: asked.length,
      found: asked.length - missed.length,
      exact: exact.length,
      falseAlarms: wrong.length,
    },
    missed,
    wrong,
  };
}

/** Null where nothing was asked for or said. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly exactRecall: number | null;
  readonly exactF1: number | null;
}

export function ratesOf({ expected, found, exact, falseAlarms }: Score): Rates {
  const said = found + falseAlarms;
  const precision = said === 0 ? null : found / said;
  const recall = expected === 0 ? null : found / expected;
  // Inexact ones count against both: something else was said, and the value itself was not.
  const exactPrecision = said === 0 ? null : exact / said;
  const exactRecall = expected === 0 ? null : exact / expected;
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    exactRecall,
    exactF1: harmonic(exactPrecision, exactRecall),
  };
}

/** Nothing said where something was asked for is nothing right. */
function harmonic(precision: number | null, recall: number | null): number | null {
  if (recall === null) return null;
  if (precision === null || precision + recall === 0) return 0;
  return (2 * precision * recall) / (precision + recall);
}
