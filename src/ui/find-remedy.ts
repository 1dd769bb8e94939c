import type { Report } from '../check';
import type { Finding } from '../engine';

/** What one click can do about a recipient or a file. */
export type RemedyKind = 'remove-recipient' | 'move-to-bcc' | 'remove-attachment';

export interface Remedy {
  readonly kind: RemedyKind;
  /** Ids of the findings it does away with. */
  readonly findings: readonly string[];
}

/** These speak of all outsiders together; taking one out would not help. */
const OF_ALL = ['viele-empfaenger', 'mehrere-fremde-domains'];

/**
 * The way out of a card that masking cannot offer; null where there is none, or where this client cannot go it.
 * Pictures inside the text stay: without them the text would have a hole.
 */
export function findRemedy(
  report: Report,
  findings: readonly [Finding, ...Finding[]],
  available: readonly RemedyKind[],
): Remedy | null {
  const meant = findings.filter(({ part }) => part.startsWith('recipient:') || isFile(report, part));
  const [first] = meant;
  if (first === undefined) return null;
  const kind = kindFor(first);
  return available.includes(kind) ? { kind, findings: meant.map(({ id }) => id) } : null;
}

function kindFor({ detector, part }: Finding): RemedyKind {
  if (part.startsWith('attachment:')) return 'remove-attachment';
  return OF_ALL.includes(detector) ? 'move-to-bcc' : 'remove-recipient';
}

function isFile({ attachments }: Report, part: Finding['part']): boolean {
  const [room, place] = part.split(':');
  return room === 'attachment' && attachments[Number(place)]?.reason !== 'inline-image';
}
