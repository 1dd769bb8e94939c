import type { DeclineBlock, Placeholder, ReportSheet } from '../policy';
import type { DeclineLine } from './fill-template';

/** Parts of a letter in the order of DIN 5008; an e-mail begins with the greeting. */
export type ParagraphKind =
  'sender' | 'recipient' | 'details' | 'subject' | 'greeting' | 'text' | 'contact' | 'closing' | 'signature';

export interface DeclineParagraph {
  readonly kind: ParagraphKind;
  /** Which blocks speak in it. */
  readonly blocks: readonly DeclineBlock[];
  readonly lines: readonly DeclineLine[];
}

/** What the clerk should know beside the letter: a fax may lie open; a note is for private profiles alone. */
export type DeclineCaution = 'fax' | 'private-profile-only';

export interface DeclineLetter {
  readonly kind: 'letter';
  /** Subject of the e-mail or letter, heading of a notice; empty where there is none. */
  readonly subject: string;
  readonly paragraphs: readonly DeclineParagraph[];
  /** What stands before the greeting of a letter, heading of a notice; empty for the others. */
  readonly head: string;
  /** From the greeting to the name: what is edited and checked. */
  readonly body: string;
  /** `head` and `body`. */
  readonly text: string;
  /** The same as paragraphs and line breaks. */
  readonly html: string;
  /** Of `body`, in UTF-16 units. */
  readonly characters: number;
  /** Of `body`. */
  readonly words: number;
  /** Blanks still to fill. */
  readonly open: readonly Placeholder[];
  readonly cautions: readonly DeclineCaution[];
}

export type DeclineResult =
  | DeclineLetter
  /** Suspicious profile: nothing is written, something is reported. */
  | { readonly kind: 'no-answer'; readonly reportSheet: FilledSheet }
  /** The own house wants an official account: no refusal but the four-point assistant. */
  | { readonly kind: 'assistant' }
  /** The pack has no letter for this choice. */
  | { readonly kind: 'not-offered' };

export interface FilledSheet extends ReportSheet {
  readonly text: string;
  readonly html: string;
}
