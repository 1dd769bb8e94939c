/**
 * The rooms of a message. A finding in the quoted history is judged apart from one in the new text,
 * and the own signature is no finding at all.
 */
export const ZONE_NAMES = [
  'subject',
  'text',
  'greeting',
  'signature',
  'disclaimer',
  'quoted',
  'location',
  'attachment-name',
  'recipients',
  'sender',
] as const;

export type ZoneName = (typeof ZONE_NAMES)[number];

/** A stretch of a part's extracted text, in UTF-16 units, `end` exclusive. Zones of a part touch and never overlap. */
export interface Zone {
  readonly name: ZoneName;
  readonly start: number;
  readonly end: number;
}
