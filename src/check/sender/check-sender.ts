import type { Part } from '../../anatomy';
import type { Finding } from '../../engine';
import type { Message } from '../../message';
import type { Policy, Tier } from '../../policy';
import { houseMailboxes, tierOf } from '../../policy';

/** The rules about the sender's own mailbox, by the names their findings carry. */
export const SENDER_DETECTORS = ['absender-privat', 'absender-persoenlich'] as const;

type Sent = Pick<Message, 'kind' | 'from' | 'recipients'>;

/** Providers and domains under which people write for themselves. */
const PRIVATE: readonly Tier[] = ['freemail', 'own-private'];

/**
 * Looks at the mailbox a message is sent from.
 *
 * `absender-privat`: an account at a free mail provider, or under a domain where staff write privately. Outlook may hold
 * several accounts, and the wrong one is chosen quickly.
 *
 * `absender-persoenlich`: a mailbox of one person, where the pack asks for one that several read. Either the mail
 * that is answered went to such a mailbox and not to this person, or the pack wants one for everybody of this tier. What
 * a person sends alone nobody finds when that person is away. Silent where such a mailbox is among those who
 * get the message, inside the house, and for appointments, which live in the calendar of one person.
 *
 * @param tier of the least trusted recipient.
 */
export function checkSender(
  message: Sent,
  policy: Policy,
  tier: Tier,
  body: Part | undefined,
): readonly Omit<Finding, 'id'>[] {
  const address = message.from?.address.trim() ?? '';
  if (address === '') return [];
  const own = tierOf(address, policy, address);
  if (PRIVATE.includes(own)) return [findingOf('absender-privat', address, 0.95)];
  const isPersonal = own === 'own' && message.kind === 'mail' && tier !== 'own';
  return isPersonal && asksForMailbox(address.toLowerCase(), message, policy, tier, body)
    ? [findingOf('absender-persoenlich', address, 0.9)]
    : [];
}

function asksForMailbox(
  sender: string,
  { recipients }: Sent,
  policy: Policy,
  tier: Tier,
  body: Part | undefined,
): boolean {
  const mailboxes = houseMailboxes(policy, sender);
  const isOneOf = ({ address }: { readonly address: string }): boolean =>
    mailboxes.includes(address.toLowerCase());
  if (mailboxes.length === 0 || mailboxes.includes(sender) || recipients.some(isOneOf)) return false;
  if (policy.sender.requiredFor.includes(tier)) return true;
  const people = body?.quotedMails[0]?.mail.people ?? [];
  return people.some(isOneOf) && !people.some(({ address }) => address.toLowerCase() === sender);
}

function findingOf(detector: string, address: string, confidence: number): Omit<Finding, 'id'> {
  return {
    detector,
    category: 'recipient',
    start: 0,
    end: address.length,
    confidence,
    part: 'sender',
    zone: 'sender',
    subject: 'own',
  };
}
