import { characterClasses, OTHER } from '../character-class';
import { isInvisible } from './invisible';

/** Signs that never stand in a written address: quotes, angle brackets, guillemets, ellipsis, bar. */
const ENDS = '<>"`|„“”‚‘’«»‹›…';

/** In a list without blanks. Looked for on the way: a search from each address to the end would be quadratic. */
const NEXT_ADDRESS = /^https?:\/\//i;
const NEXT_ADDRESS_LENGTH = 'https://,'.length;

const CLOSING_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Where an address written in a text ends: at white space or a quote, at a bracket that was not opened within it
 * (`[Plan](https://…)`), or before the next address of a list (`https://…,https://…`); then without the punctuation of
 * the sentence around it.
 *
 * @param from where the host or the part after `://` begins.
 * @param limit where to give up; what lies behind counts as not part of the address.
 * @returns end, exclusive.
 */
export function findAddressEnd(text: string, from: number, limit = text.length): number {
  return trimPunctuation(text, from, findRunEnd(text, from, Math.min(limit, text.length)));
}

function findRunEnd(text: string, from: number, limit: number): number {
  const classes = characterClasses();
  const expected: string[] = [];
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (classes[code] !== OTHER) continue;
    if (code <= 0x20 || code === 0x7f || code === 0xa0 || code === 0x2028 || code === 0x2029) return at;
    const sign = text.charAt(at);
    if (ENDS.includes(sign)) return at;
    if ((sign === ',' || sign === ';') && NEXT_ADDRESS.test(text.slice(at + 1, at + NEXT_ADDRESS_LENGTH)))
      return at;
    const closing = CLOSING_OF[sign];
    if (closing !== undefined) expected.push(closing);
    else if (')]}'.includes(sign) && expected.pop() !== sign) return at;
  }
  return limit;
}

function trimPunctuation(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && isTrailing(text, last - 1)) last--;
  return last;
}

function isTrailing(text: string, at: number): boolean {
  return ".,;:!?'*([{".includes(text.charAt(at)) || isInvisible(text.charCodeAt(at));
}
