import { hasPhrase } from '../policy';
import type { DeclineTexts, MandatoryBlock, Placeholder, SplitText } from '../policy';

/** What a text shows of itself. */
export interface BlockEvidence {
  readonly split: SplitText;
  readonly signs: DeclineTexts['signs'];
  /** Whether the text names this piece of contact data. */
  readonly names: (placeholder: Placeholder) => boolean;
  readonly fax: boolean;
  /** A name is wanted under the letter, not the office alone. */
  readonly person: boolean;
  /** The office or the authority is named, elsewhere than in the postal address. */
  readonly office: boolean;
}

/** Whether a block is there, in whatever words: known by its signs, P4 and P8 by the contact data. */
export function hasBlock(block: MandatoryBlock, evidence: BlockEvidence): boolean {
  const { split, signs, names, fax, person, office } = evidence;
  switch (block) {
    case 'P4':
      return names('telefon') && names('anschrift') && (!fax || names('fax'));
    case 'P6':
      return hasPhrase(split, signs.email) && hasPhrase(split, signs.emailLimits);
    case 'P8':
      return (!person || names('name')) && office;
    default:
      return hasPhrase(split, signs[block]);
  }
}
