import { join } from 'node:path';
import { checkMessage, DETECTOR_IDS } from '../../src/check';
import type { Report } from '../../src/check';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';
import type { Message } from '../../src/message';
import { LEVELS } from '../../src/policy';
import type { Level } from '../../src/policy';
import { MARKABLE } from './corpus-mail';
import type { CorpusMail } from './corpus-mail';
import { inTheHouse } from './house';
import type { Prediction } from './score';

/**
 * From which confidence on a finding counts. 0.5 is more than a guess; the rules of the pack begin there, too. A VAT
 * number mostly belongs to a firm and is therefore never said louder than 0.4.
 */
export function thresholdOf(detector: string): number {
  return detector === 'ust-id' ? 0.3 : 0.5;
}

export function asksBack(level: Level | undefined): boolean {
  return level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf('confirm');
}

/** The check as the product runs it, with the pack „streng“ of the made-up house. */
export function createCheck(root: string): (message: Message) => Report {
  const pack = readPolicyPack(join(root, 'policies/streng'), DETECTOR_IDS);
  if (!pack.ok) throw new Error('policies/streng does not parse');
  const policy = inTheHouse(pack.policy);
  return (message) => checkMessage(message, policy);
}

/**
 * What the product says is in a mail. A word about health and the like is only said where the rules ask back, which they
 * do beside a person: alone it is a hint by design. Where a mail is about somebody's health, not every word of it is
 * marked: a second one is no false alarm.
 */
export function predictionsOf({ findings, levels }: Report, { gold }: CorpusMail): readonly Prediction[] {
  return findings
    .filter(({ detector }) => MARKABLE.includes(detector))
    .filter(({ id, detector, category, confidence }) =>
      category === 'special' ? asksBack(levels[id]) : confidence >= thresholdOf(detector),
    )
    .map(({ detector, category, part, start, end }) => ({
      detectors: [detector],
      part,
      start,
      end,
      isLenient: category === 'special' && gold.some((mark) => mark.detector === detector),
    }));
}
