import type { Recipient } from '../../message';
import type { Tier } from '../../policy';

/** A recipient as the rules about recipients see it. */
export interface Addressee {
  /** Place in the message's list. */
  readonly index: number;
  readonly recipient: Recipient;
  readonly tier: Tier;
  /** Lower case, without trailing dot; empty where the address has none. */
  readonly domain: string;
}

/** What a rule says of the recipients: the detector and whom it means. */
export interface RecipientHit {
  readonly detector: string;
  readonly index: number;
  readonly confidence: number;
}

export function addresseesOf(
  recipients: readonly { readonly recipient: Recipient; readonly tier: Tier }[],
): readonly Addressee[] {
  return recipients.map(({ recipient, tier }, index) => ({
    index,
    recipient,
    tier,
    domain: domainOf(recipient.address),
  }));
}

export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return '';
  return address
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
}

/** The last two labels: a rough name of the organisation behind a domain. */
export function organisationOf(domain: string): string {
  return domain.split('.').slice(-2).join('.');
}
