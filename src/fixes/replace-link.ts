import type { Anchor, Part, PartTarget } from '../anatomy';
import { LINK_SERVICES } from '../data/link-services';
import { createLinkCatalogue, findLinks } from '../engine';
import type { FoundLink } from '../engine';
import { applyEdits } from './edits';
import type { Edit } from './edits';
import { escapeText, putWords } from './put-words';

/** A link of the part, as the check reported it. */
export type PlacedLink = Pick<FoundLink, 'url' | 'origin' | 'start' | 'end'>;

/**
 * The edits of `part.source` that put a sentence in the place of a link. A link that shows a text goes with its text; one
 * that shows nothing (picture, frame, style) loses its address, and the sentence is not said: nobody saw the link.
 *
 * @param sentence plain text; entities are written where the part is HTML.
 */
export function replaceLink(part: Part, link: PlacedLink, sentence: string): readonly Edit[] {
  const words = part.format === 'html' ? escapeText(sentence) : sentence;
  if (link.origin === 'text') return putWords(part, link, sentence);
  return targetsOf(part, link).flatMap(({ anchor, ...target }) => {
    if (anchor === undefined) return emptyAddress(part, target);
    const { open, close } = anchor;
    return close === null
      ? [{ ...open, replacement: words }, ...removeAddresses(part, link)]
      : [{ start: open.start, end: close.end, replacement: words }];
  });
}

/**
 * The edits that take a link away and leave its words. Addresses among the words go too: a mail program would make links of
 * them again.
 */
export function removeLink(part: Part, link: PlacedLink): readonly Edit[] {
  if (link.origin === 'text') return putWords(part, link, '');
  return targetsOf(part, link).flatMap(({ anchor, ...target }) =>
    anchor === undefined
      ? emptyAddress(part, target)
      : [...removeTags(anchor), ...removeAddresses(part, link)],
  );
}

/** Those that carry this address at this place. The body of a mail link has an address of its own: then all at the place. */
function targetsOf(part: Part, { url, start, end }: PlacedLink): readonly PartTarget[] {
  const there = part.targets.filter((target) => target.start === start && target.end === end);
  const same = there.filter((target) => target.url === url);
  return same.length > 0 ? same : there.filter((target) => /^\s*mailto:/i.test(target.url));
}

function removeTags({ open, close }: Anchor): readonly Edit[] {
  return [open, ...(close === null ? [] : [close])].map((range) => ({ ...range, replacement: '' }));
}

/** The words of a link that stay when it is removed. */
export function wordsLeft(part: Part, { origin, start, end }: PlacedLink): string {
  if (origin === 'text') return '';
  const words = part.text.slice(start, end);
  const edits = findAddresses(words).map((address) => ({ ...address, replacement: '' }));
  return applyEdits(words, edits);
}

function removeAddresses(part: Part, { start, end }: PlacedLink): readonly Edit[] {
  return findAddresses(part.text.slice(start, end)).flatMap((address) =>
    putWords(part, { start: start + address.start, end: start + address.end }, ''),
  );
}

/** Every address among the words of a link, known or not. */
function findAddresses(words: string): readonly Pick<PlacedLink, 'start' | 'end'>[] {
  const catalogue = createLinkCatalogue(LINK_SERVICES, { allowed: [], ownDomains: [] });
  return findLinks(words, [], catalogue).map(({ start, end }) => ({ start, end }));
}

/** Only the address within the attribute, where it stands there as it is (a style holds more than one); else all of it. */
function emptyAddress({ source }: Part, { url, attribute }: Omit<PartTarget, 'anchor'>): readonly Edit[] {
  if (attribute === undefined) return [];
  const written = source.slice(attribute.start, attribute.end);
  for (const form of [url, url.replace(/&/g, '&amp;')]) {
    const at = written.indexOf(form);
    if (at < 0) continue;
    const start = attribute.start + at;
    return [{ start, end: start + form.length, replacement: '' }];
  }
  return [{ ...attribute, replacement: '' }];
}
