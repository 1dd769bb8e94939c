import type { Mailbox } from '../../message';
import { SENDER } from './compose-item';

/** What the simulated Outlook knows of addresses beside what is typed. All invented. */

/** `RecipientType` as Outlook sends it: other, distribution list, user of the house, outsider. */
const LIST = 1;
const USER = 2;
const OUTSIDER = 3;

/** A list of the house; its members are not told to add-ins. */
export const SCHOOLS: Mailbox = { name: 'Alle Schulen', address: 'schulen@kreis-musterland.example' };

/** Read by several people; the pack `streng` names it. */
export const OFFICE: Mailbox = { name: 'Bürgerbüro', address: 'buergerbuero@kreis-musterland.example' };

/** A private account that stands in the same Outlook. */
export const PRIVATE: Mailbox = { name: 'Sabine Beispiel', address: 'sabine.beispiel@gmx.de' };

/** What can be chosen in the From field. */
export const SENDERS: readonly Mailbox[] = [SENDER, OFFICE, PRIVATE];

/** Outlook knows its own lists; a list of another house is an outsider like any other. */
export function recipientTypeOf({ address }: Mailbox): number {
  const written = address.toLowerCase();
  if (written === SCHOOLS.address) return LIST;
  return written.endsWith('@kreis-musterland.example') ? USER : OUTSIDER;
}
