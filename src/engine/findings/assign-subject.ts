import type { Hit, Subject } from '../finding';
import { isSameOrSubdomain } from '../links/domain';

/** What is known of sender and recipients when a message is judged. Domains and addresses in lower case. */
export interface Knowledge {
  readonly ownDomains: readonly string[];
  /** E.164, e.g. `+494551`. */
  readonly ownPhonePrefixes: readonly string[];
  readonly senderAddress: string;
  readonly recipientAddresses: readonly string[];
}

/**
 * Whose data a value is. Only contact data can be told from the value itself; for everything else it is `unknown`:
 * an IBAN may be the addressee's own, but nothing in the message proves it.
 */
export function assignSubject(hit: Hit, value: string, knowledge: Knowledge): Subject {
  switch (hit.detector) {
    case 'e-mail-adresse':
      return subjectOfAddress(value, knowledge);
    case 'telefonnummer':
      return subjectOfPhone(value, knowledge);
    default:
      return 'unknown';
  }
}

function subjectOfAddress(value: string, knowledge: Knowledge): Subject {
  const address = value
    .toLowerCase()
    .replace(/\s*[([](?:at|ät|@)[)\]]\s*/, '@')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '');
  if (address === knowledge.senderAddress) return 'own';
  if (knowledge.recipientAddresses.includes(address)) return 'recipient';
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return knowledge.ownDomains.some((own) => isSameOrSubdomain(domain, own)) ? 'own' : 'third-party';
}

function subjectOfPhone(value: string, knowledge: Knowledge): Subject {
  const number = internationalNumber(value);
  return knowledge.ownPhonePrefixes.some((prefix) => number.startsWith(prefix)) ? 'own' : 'third-party';
}

/** `(04551) 951-0` → `+4945519510`; German where no country is given. */
function internationalNumber(value: string): string {
  const digits = value.replace(/\(0\)/, '').replace(/[^0-9+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+49${digits.slice(1)}` : digits;
}
