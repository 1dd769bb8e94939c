import type { Part } from '../../anatomy';
import type { Finding } from '../../engine';
import type { Mailbox } from '../../message';
import type { Policy } from '../../policy';
import type { ReportedRecipient } from '../report';
import type { Addressee, RecipientHit } from './addressee';
import { addresseesOf } from './addressee';
import { findCrowd, findManyHouses } from './find-crowd';
import { findLookAlikes } from './find-look-alikes';
import { findNewcomers } from './find-newcomers';
import { findPrivateAddresses } from './find-private-addresses';
import { findStrangeLists } from './find-strange-lists';
import { findWrongGreeting } from './find-wrong-greeting';
import { findWrongHouse } from './find-wrong-house';

/** What the rules about recipients look at beside the recipients. */
export interface RecipientContext {
  readonly sender: Mailbox | null;
  /** Domains of the own house. */
  readonly house: readonly string[];
  readonly body: Part | undefined;
}

/** The rules of the category `recipient`, by the names their findings carry. */
export const RECIPIENT_DETECTORS = [
  'gesperrter-empfaenger',
  'aehnliche-domain',
  'anrede-passt-nicht',
  'stelle-passt-nicht',
  'private-adresse',
  'viele-empfaenger',
  'mehrere-fremde-domains',
  'neue-domain-in-antwort',
  'verteilerliste',
] as const;

/**
 * Looks at the recipients themselves. Each finding points at one recipient, at the first of those meant where a rule
 * speaks of several; its text is the address. In the order of the recipients, then of the rules.
 */
export function checkRecipients(
  recipients: readonly ReportedRecipient[],
  policy: Policy,
  { sender, house, body }: RecipientContext,
): readonly Omit<Finding, 'id'>[] {
  const addressees = addresseesOf(recipients);
  const { maxVisible, maxHouses } = policy.recipients;
  const hits = [
    ...whereTier(addressees),
    ...findStrangeLists(addressees),
    ...findLookAlikes(addressees, policy, house),
    ...findWrongGreeting(addressees, body),
    ...findWrongHouse(addressees, policy.recipients.names, house, body),
    ...findPrivateAddresses(addressees, sender),
    ...findCrowd(addressees, maxVisible),
    ...findManyHouses(addressees, maxHouses),
    ...findNewcomers(addressees, body),
  ];
  return [...hits]
    .sort((a, b) => a.index - b.index)
    .map(({ detector, index, confidence }) => ({
      detector,
      category: 'recipient',
      start: 0,
      end: recipients[index]?.recipient.address.length ?? 0,
      confidence,
      part: `recipient:${index}`,
      zone: 'recipients',
      subject: 'unknown',
    }));
}

/** Domains nobody writes to. */
function whereTier(addressees: readonly Addressee[]): readonly RecipientHit[] {
  return addressees
    .filter(({ tier }) => tier === 'blocked')
    .map(({ index }) => ({ detector: 'gesperrter-empfaenger', index, confidence: 1 }));
}
