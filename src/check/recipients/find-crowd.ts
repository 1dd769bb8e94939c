import type { Addressee, RecipientHit } from './addressee';
import { organisationOf } from './addressee';
import { isVisibleOutsider } from './visible-outsider';

/** Behind each address at such a provider stands somebody else. */
const PRIVATE = ['freemail', 'own-private'];

/**
 * `viele-empfaenger`: more outsiders in To and Cc than the pack allows, who all learn each other's addresses. An open
 * distribution list is the classic breach (Art. 5 (1) f, 32 DSGVO).
 */
export function findCrowd(addressees: readonly Addressee[], most: number): readonly RecipientHit[] {
  const outsiders = addressees.filter(isVisibleOutsider);
  return outsiders.length > most ? hitAtFirst('viele-empfaenger', outsiders) : [];
}

/**
 * `mehrere-fremde-domains`: outsiders of more organisations than the pack allows. At free mail every address is an
 * organisation of its own.
 */
export function findManyHouses(addressees: readonly Addressee[], most: number): readonly RecipientHit[] {
  const outsiders = addressees.filter(isVisibleOutsider);
  const houses = new Set(
    outsiders.map(({ recipient, tier, domain }) =>
      PRIVATE.includes(tier) ? recipient.address.toLowerCase() : organisationOf(domain),
    ),
  );
  return houses.size > most ? hitAtFirst('mehrere-fremde-domains', outsiders) : [];
}

function hitAtFirst(detector: string, addressees: readonly Addressee[]): readonly RecipientHit[] {
  return addressees.slice(0, 1).map(({ index }) => ({ detector, index, confidence: 0.9 }));
}
