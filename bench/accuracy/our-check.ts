import { join } from 'node:path';
import { checkMessage } from '../../src/check';
import type { Report } from '../../src/check';
import { DETECTORS } from '../../src/engine';
import { readPolicyPack } from '../../src/hosts/files/read-policy-pack';
import type { Message } from '../../src/message';
import { LEVELS } from '../../src/policy';
import type { Level } from '../../src/policy';
import { MARKABLE } from './corpus-mail';
import { inTheHouse } from './house';
import type { Prediction } from './score';

/** From here on a finding is more than a guess; the rules of the pack begin here, too. */
export const THRESHOLD = 0.5;

export function asksBack(level: Level | undefined): boolean {
  return level !== undefined && LEVELS.indexOf(level) >= LEVELS.indexOf('confirm');
}

/** The check as the product runs it, with the pack „streng“ of the made-up house. */
export function createCheck(root: string): (message: Message) => Report {
  const pack = readPolicyPack(
    join(root, 'policies/streng'),
    DETECTORS.map(({ id }) => id),
  );
  if (!pack.ok) throw new Error('policies/streng does not parse');
  const policy = inTheHouse(pack.policy);
  return (message) => checkMessage(message, policy);
}

/**
 * What the product says is in a mail. A word about health and the like is only said where the rules ask back, which they
 * do beside a person: alone it is a hint by design.
 */
export function predictionsOf({ findings, levels }: Report): readonly Prediction[] {
  return findings
    .filter(({ detector }) => MARKABLE.includes(detector))
    .filter(({ id, category, confidence }) =>
      category === 'special' ? asksBack(levels[id]) : confidence >= THRESHOLD,
    )
    .map(({ detector, part, start, end }) => ({ detectors: [detector], part, start, end }));
}
