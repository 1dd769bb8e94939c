import type { Part } from '../../anatomy';
import type { Addressee, RecipientHit } from './addressee';
import { domainOf, organisationOf } from './addressee';

const HOUSES_OF_MANY = ['freemail', 'own-private'];

/**
 * `neue-domain-in-antwort`: an answer that also goes to a house which has not been part of the exchange so far, while the
 * history below travels along. At free mail the whole address must be new, because there every address is a house.
 * Silent where the history names no address: then nobody knows who took part.
 */
export function findNewcomers(
  addressees: readonly Addressee[],
  body: Part | undefined,
): readonly RecipientHit[] {
  const written = (body?.quotedMails ?? [])
    .flatMap(({ mail }) => mail.people.map(({ address }) => address.toLowerCase()))
    .filter((address) => address.includes('@'));
  if (written.length === 0) return [];
  const addresses = new Set(written);
  const houses = new Set(written.map((address) => organisationOf(domainOf(address))));
  return addressees
    .filter(({ tier, domain }) => tier !== 'own' && domain !== '')
    .filter(({ tier, domain, recipient }) =>
      HOUSES_OF_MANY.includes(tier)
        ? !addresses.has(recipient.address.toLowerCase())
        : !houses.has(organisationOf(domain)),
    )
    .map(({ index }) => ({ detector: 'neue-domain-in-antwort', index, confidence: 0.7 }));
}
