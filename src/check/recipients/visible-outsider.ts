import type { Tier } from '../../policy';
import type { ReportedRecipient } from '../report';

/** Colleagues, partners and authorities see each other's addresses in every mail. */
const OFFICIAL: readonly Tier[] = ['own', 'partner', 'authority'];

/** Somebody from outside whose address all others see: not in Bcc. Attendees of an appointment always see each other. */
export function isVisibleOutsider({ recipient, tier }: ReportedRecipient): boolean {
  return recipient.field !== 'bcc' && !OFFICIAL.includes(tier);
}
