import { scoreOf } from './figures';
import type { Figures } from './figures';
import type { MailFigures } from './measure-mails';
import { ratesOf } from './score';

/** One promise and what was measured; `met` is null where there was nothing to measure. */
export interface Goal {
  readonly what: string;
  readonly target: string;
  readonly figure: string;
  readonly met: boolean | null;
}

export const percent = (value: number | null): string =>
  value === null ? '–' : `${(100 * value).toFixed(1)} %`;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** What the project has promised, each with today's figure. Parts of the corpus count apart. */
export function goalsOf({ parts, tables, sentences }: Figures): readonly Goal[] {
  const checked = tables.filter(({ maxFalse }) => maxFalse !== null);
  const found = checked.reduce((sum, table) => sum + table.found, 0);
  const valid = checked.reduce((sum, table) => sum + table.valid, 0);
  const below = checked.filter((table) => table.found < 0.99 * table.valid).map(({ detector }) => detector);
  const falseAlarms = checked.reduce((sum, table) => sum + table.falseAlarms, 0);
  const failing = checked.reduce((sum, table) => sum + table.failing, 0);
  return [
    atLeast('identifiers with check digit, all: found', 0.99, share(found, valid)),
    {
      what: '… each alone: found',
      target: '≥ 99.0 %',
      figure: below.length === 0 ? `all ${checked.length}` : `below: ${below.join(', ')}`,
      met: below.length === 0,
    },
    {
      what: '… failing look-alikes taken for one',
      target: '≤ 1 in 1,000',
      figure: `${((1000 * falseAlarms) / Math.max(1, failing)).toFixed(2)} in 1,000`,
      met: falseAlarms <= failing / 1000,
    },
    ...(['telefonnummer', 'postanschrift'] as const).flatMap((detector) =>
      tables
        .filter((table) => table.detector === detector)
        .map((table) =>
          atLeast(`${detector}, written forms: found`, table.minRecall ?? 0, share(table.found, table.valid)),
        ),
    ),
    {
      what: 'law, council and news: findings at `confirm`',
      target: '≤ 1 in 1,000 sentences',
      figure: `${((1000 * sentences.findings) / Math.max(1, sentences.sentences)).toFixed(2)} in 1,000`,
      met: sentences.findings <= sentences.sentences / 1000,
    },
    ...parts.flatMap(({ part, figures }) => mailGoals(part, figures)),
  ];
}

function mailGoals(part: string, figures: MailFigures): readonly Goal[] {
  const { clean, thirdParty } = figures;
  const recallOf = (detector: string, what: string, target: number): Goal => {
    const { found, expected } = scoreOf([figures], [detector]);
    const goal = atLeast(`${part}: ${what}, recall`, target, share(found, expected));
    return { ...goal, figure: `${goal.figure} (${found} of ${expected})` };
  };
  return [
    {
      what: `${part}: clean mails held up`,
      target: '≤ 2.0 %',
      figure: `${percent(share(clean.heldUp, clean.mails))} (${clean.heldUp} of ${clean.mails})`,
      met: clean.mails === 0 ? null : clean.heldUp <= 0.02 * clean.mails,
    },
    {
      what: `${part}: mails with third-party data caught`,
      target: '≥ 97.0 %',
      figure: `${percent(share(thirdParty.heldUp, thirdParty.mails))} (${thirdParty.heldUp} of ${thirdParty.mails})`,
      met: thirdParty.mails === 0 ? null : thirdParty.heldUp >= 0.97 * thirdParty.mails,
    },
    atLeast(`${part}: names, precision`, 0.9, ratesOf(scoreOf([figures], ['personenname'])).precision),
    recallOf('personenname', 'names', 0.9),
    recallOf('telefonnummer', 'telephone numbers', 0.97),
    recallOf('postanschrift', 'addresses', 0.9),
  ];
}

function atLeast(what: string, target: number, value: number | null): Goal {
  return {
    what,
    target: `≥ ${percent(target)}`,
    figure: percent(value),
    met: value === null ? null : value >= target,
  };
}
