import type { Report } from '../../../check';
import type { Finding } from '../../../engine';
import { LEVELS } from '../../../policy';
import type { DataKind, RecipientKind, Tier } from '../../../policy';

/** Links to files, and files that do not fit in a mail. Links to people and to hidden places carry no file. */
const ABOUT_FILES: readonly string[] = [
  'cloud-link',
  'fremde-freigabe',
  'anhang-zu-gross',
  'anhang-vergessen',
];

/** What is to be passed on, as far as a finding tells. */
export function dataKindOf({ detector, category }: Finding): DataKind {
  if (ABOUT_FILES.includes(detector)) return 'files';
  if (category === 'special') return 'special';
  return category === 'link' ? 'general' : 'personal';
}

/** To whom, as far as the domain tells: strangers count as citizens until somebody says otherwise. */
export function recipientKindOf(tier: Tier): RecipientKind {
  if (tier === 'own') return 'colleague';
  return tier === 'authority' || tier === 'partner' ? tier : 'citizen';
}

/** The finding with the worst level, the first of several; null where nothing was found. */
export function worstFinding({ findings, levels }: Report): Finding | null {
  const weight = ({ id }: Finding): number => LEVELS.indexOf(levels[id] ?? 'allow');
  return findings.reduce<Finding | null>(
    (worst, finding) => (worst === null || weight(finding) > weight(worst) ? finding : worst),
    null,
  );
}
