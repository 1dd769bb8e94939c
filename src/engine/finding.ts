import type { ZoneName } from '../message';
import type { Category } from './detector';

/** Whose data it is: the sender's house, the addressee's own, somebody else's, or not known. */
export const SUBJECTS = ['own', 'recipient', 'third-party', 'unknown'] as const;

export type Subject = (typeof SUBJECTS)[number];

/**
 * What else is to be said of a finding. `check-digit-failed`: less sure than its shape suggests. `with-attachment`: a
 * password in the same message as a protected attachment. `business-contact`: where somebody is reached at work.
 * `nobody-named`: an address or number beside which nobody is named whose it could be.
 */
export const FINDING_NOTES = [
  'check-digit-failed',
  'with-attachment',
  'business-contact',
  'nobody-named',
] as const;

export type FindingNote = (typeof FINDING_NOTES)[number];

/** What one detector found in one text: positions and codes, never prose, never the value. */
export interface Hit {
  readonly detector: string;
  readonly category: Category;
  /** UTF-16 offsets into the scanned text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1: low < 0.5 ≤ medium < 0.8 ≤ high. */
  readonly confidence: number;
  readonly note?: FindingNote;
}

/**
 * Which text of the message the offsets count in: `subject`, `body`, `location`, the address of the `sender`, the name of
 * an attachment, or the address of a recipient, the last two by their places in the message's lists.
 */
export type PartId =
  'subject' | 'body' | 'location' | 'sender' | `attachment:${number}` | `recipient:${number}`;

/** Another finding about a person that stands near enough to belong to the same person. */
export interface Neighbour {
  readonly detector: string;
  readonly category: Category;
}

/** A hit with its place in the message. `id` is stable for unchanged content: `f1`, `f2`, … in reading order. */
export interface Finding extends Hit {
  readonly id: string;
  readonly part: PartId;
  readonly zone: ZoneName;
  readonly subject: Subject;
  /** Each detector once, in reading order. Absent where nothing about a person stands near. */
  readonly beside?: readonly Neighbour[];
}

export type ConfidenceLevel = 'low' | 'medium' | 'high';

export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence < 0.5) return 'low';
  return confidence < 0.8 ? 'medium' : 'high';
}
