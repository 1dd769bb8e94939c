import { dissect } from '../../src/anatomy';
import type { Report } from '../../src/check';
import type { Message } from '../../src/message';
import type { CorpusMail } from './corpus-mail';
import { MARKABLE } from './corpus-mail';
import { asksBack, predictionsOf } from './our-check';
import type { Peer } from './peers';
import { addScores, judge, NO_SCORE, overlaps } from './score';
import type { Expected, Prediction, Score } from './score';

/** One mail gone wrong, for those who may look (never of the held-out part). */
export interface MailError {
  readonly mail: CorpusMail;
  readonly kind: 'missed' | 'false' | 'alarm' | 'slipped';
  readonly detector: string;
  readonly value: string;
}

/** How many mails of a label there are, and how many of them were held up. */
export interface MailCount {
  readonly mails: number;
  readonly heldUp: number;
}

export interface MailFigures {
  readonly detectors: ReadonlyMap<string, Score>;
  readonly clean: MailCount;
  readonly thirdParty: MailCount;
  readonly errors: readonly MailError[];
}

export function measureMails(mails: readonly CorpusMail[], check: (message: Message) => Report): MailFigures {
  const errors: MailError[] = [];
  const results = mails.map((mail) => {
    const report = check(mail.message);
    // A forgotten attachment does not catch what is in the mail.
    const heldUp = report.findings.some(
      ({ id, detector }) =>
        asksBack(report.levels[id]) && (mail.label === 'clean' || MARKABLE.includes(detector)),
    );
    const textOf = (place: { part: string; start: number; end: number }): string =>
      report.parts.find(({ id }) => id === place.part)?.text.slice(place.start, place.end) ?? '';
    if (mail.label === 'clean' && heldUp) {
      for (const finding of report.findings.filter(({ id }) => asksBack(report.levels[id])))
        errors.push({ mail, kind: 'alarm', detector: finding.detector, value: textOf(finding) });
    }
    if (mail.label === 'third-party' && !heldUp)
      errors.push({ mail, kind: 'slipped', detector: '', value: mail.message.subject });
    const predictions = predictionsOf(report, mail);
    const scores = scoreAll(expectedOf(mail), predictions, (kind, detector, place) => {
      errors.push({ mail, kind, detector, value: textOf(place) });
    });
    return { mail, heldUp, scores };
  });
  return { ...sum(results), errors };
}

/**
 * A peer has no rules: any of its finds holds a mail up, except names (harmless alone) and what is the sender's or the
 * recipient's own, which it cannot know.
 */
export async function measurePeer(mails: readonly CorpusMail[], peer: Peer): Promise<MailFigures> {
  const results: MailResult[] = [];
  for (const mail of mails) {
    const predictions: Prediction[] = [];
    for (const { id, text } of dissect(mail.message))
      predictions.push(...(await peer.find(text)).map((found) => ({ ...found, part: id })));
    const harmless = mail.gold.filter(({ subject }) => subject !== 'third-party');
    const heldUp = predictions.some(
      (prediction) =>
        prediction.detectors.some((detector) => detector !== 'personenname') &&
        !harmless.some((gold) => overlaps(gold, prediction)) &&
        (prediction.isLenient !== true || mail.gold.some((gold) => overlaps(gold, prediction))),
    );
    results.push({ mail, heldUp, scores: scoreAll(expectedOf(mail), predictions, () => undefined) });
  }
  return { ...sum(results), errors: [] };
}

interface MailResult {
  readonly mail: CorpusMail;
  readonly heldUp: boolean;
  readonly scores: ReadonlyMap<string, Score>;
}

function sum(results: readonly MailResult[]): Omit<MailFigures, 'errors'> {
  const detectors = new Map<string, Score>();
  for (const { scores } of results)
    for (const [detector, score] of scores)
      detectors.set(detector, addScores(detectors.get(detector) ?? NO_SCORE, score));
  const count = (label: CorpusMail['label']): MailCount => {
    const those = results.filter(({ mail }) => mail.label === label);
    return { mails: those.length, heldUp: those.filter(({ heldUp }) => heldUp).length };
  };
  return { detectors, clean: count('clean'), thirdParty: count('third-party') };
}

function scoreAll(
  expected: readonly Expected[],
  predictions: readonly Prediction[],
  note: (kind: 'missed' | 'false', detector: string, place: Expected | Prediction) => void,
): ReadonlyMap<string, Score> {
  return new Map(
    MARKABLE.map((detector) => {
      const { score, missed, wrong } = judge(detector, expected, predictions);
      for (const value of missed) note('missed', detector, value);
      for (const prediction of wrong) note('false', detector, prediction);
      return [detector, score];
    }),
  );
}

export function expectedOf({ gold }: CorpusMail): readonly Expected[] {
  return gold.map(({ detector, part, start, end, subject }) => ({
    detector,
    part,
    start,
    end,
    counts: subject === 'third-party' || subject === 'recipient',
  }));
}
