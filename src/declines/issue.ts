import type { ForbiddenRule, MandatoryBlock } from '../policy';

/** Something to repair in a letter. Places are offsets in the text that was checked. */
export type DeclineIssue =
  /** A mandatory block is not there, or only half of it. */
  | { readonly code: 'missing'; readonly block: MandatoryBlock }
  /** A block that this situation or this sender must not get. */
  | {
      readonly code: 'not-here';
      readonly block: MandatoryBlock;
      readonly start: number;
      readonly end: number;
    }
  | { readonly code: 'forbidden'; readonly rule: ForbiddenRule; readonly start: number; readonly end: number }
  /** E-mail is offered without the request to leave personal data out. */
  | { readonly code: 'email-without-limits'; readonly start: number; readonly end: number }
  /** A note from a private profile tells of office or work. */
  | { readonly code: 'official'; readonly start: number; readonly end: number }
  /** A blank to fill, `[Nachname]`. */
  | { readonly code: 'open'; readonly start: number; readonly end: number }
  | { readonly code: 'long-sentence'; readonly max: number; readonly start: number; readonly end: number }
  | {
      readonly code: 'too-long' | 'too-short';
      readonly unit: 'characters' | 'words' | 'sentences';
      readonly count: number;
      readonly limit: number;
    };
