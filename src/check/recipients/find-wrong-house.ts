import type { Part } from '../../anatomy';
import { isSameOrSubdomain, nameWords } from '../../engine';
import type { NamedOrganisation } from '../../policy';
import { isNamedBy, namedDomains } from '../../policy';
import type { Addressee, RecipientHit } from './addressee';

/** Endings of German names in a sentence: „des Amtsgerichts“, „der Stadtwerken“. */
const ENDINGS = ['', 's', 'es', 'e', 'n', 'en', 'er'];
/** A letter head with both addresses is no longer; bounds the work on a long text. */
const MAX_HEAD = 1500;

/**
 * `stelle-passt-nicht`: the pack says where an organisation has its mailboxes, and the message is meant for it by name
 * but goes elsewhere. The name stands beside the address („Amtsgericht Musterstadt“ at a free mail provider), or in the
 * greeting and the letter head above it while nobody at its domains gets the message. What the text goes on to say of
 * an organisation does not count: one writes to people about courts.
 *
 * Silent about colleagues, who may keep any name in their address book, and about the own house in greeting and head,
 * where the sender's own address stands.
 *
 * @param house domains of the own house.
 */
export function findWrongHouse(
  addressees: readonly Addressee[],
  organisations: readonly NamedOrganisation[],
  house: readonly string[],
  body: Part | undefined,
): readonly RecipientHit[] {
  const outside = addressees.filter(({ tier, domain }) => tier !== 'own' && domain !== '');
  if (organisations.length === 0 || outside.length === 0) return [];
  const shown = outside.filter(({ recipient, domain }) => {
    // Outlook shows the address itself where it knows no name.
    const named = recipient.name.includes('@')
      ? []
      : organisationsIn(nameWords(recipient.name), organisations);
    return named.length > 0 && !named.some((organisation) => isNamedBy(domain, organisation.domains));
  });
  const meant = shown.length > 0 ? shown : missedIn(headWords(body));
  return meant.map(({ index }) => ({ detector: 'stelle-passt-nicht', index, confidence: 0.8 }));

  /** The first outsider in To, where nobody at the organisations named in these words is among the recipients. */
  function missedIn(words: readonly string[]): readonly Addressee[] {
    const named = organisationsIn(words, organisations).filter((organisation) => !isOwn(organisation, house));
    const isThere = addressees.some(({ domain }) => named.some(({ domains }) => isNamedBy(domain, domains)));
    if (named.length === 0 || isThere) return [];
    return outside.filter(({ recipient }) => ['to', 'required'].includes(recipient.field)).slice(0, 1);
  }
}

/** The greeting and what stands above it, as words. */
function headWords(body: Part | undefined): readonly string[] {
  const greeting = body?.zones.find(({ name }) => name === 'greeting');
  if (body === undefined || greeting === undefined || greeting.end > MAX_HEAD) return [];
  // A name may run over two lines of an address.
  return body.text.slice(0, greeting.end).split('\n').flatMap(nameWords);
}

function organisationsIn(
  words: readonly string[],
  organisations: readonly NamedOrganisation[],
): readonly NamedOrganisation[] {
  return organisations.filter(({ name, aliases }) =>
    [name, ...aliases].some((written) => standsIn(nameWords(written), words)),
  );
}

function standsIn(name: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => name.every((word, step) => isFormOf(word, words[at + step] ?? '')));
}

function isFormOf(word: string, said: string): boolean {
  return said.startsWith(word) && ENDINGS.includes(said.slice(word.length));
}

function isOwn({ domains }: NamedOrganisation, house: readonly string[]): boolean {
  return namedDomains(domains).some((domain) => house.some((own) => isSameOrSubdomain(domain, own)));
}
