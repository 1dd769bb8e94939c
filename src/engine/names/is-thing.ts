import type { NameText } from './name-text';
import { isUpper } from './read-run';
import { THING_BEFORE } from './word-classes';

const HYPHEN = 0x2d;
const AT_SIGN = 0x40;
const FIRM = /^ ?(?:& [A-Z]|e\. ?V\.)/;

/**
 * Whether a name is that of a thing: „Max-Planck-Institut“, „Anna Seghers Schule“, „Firma Max Muster“, „Muster GmbH & Co. KG“.
 */
export function isThing(
  source: NameText,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { text } = source;
  const sign = text.charCodeAt(end);
  if (sign === HYPHEN || sign === AT_SIGN || text.charCodeAt(start - 1) === AT_SIGN) return true;
  const next = end + source.blanks(end);
  const nextEnd = source.wordEnd(next);
  if (nextEnd > next && isUpper(text.charAt(next)) && source.facts(next, nextEnd).thing) return true;
  if (FIRM.test(source.after(end, 7))) return true;
  if (text.charAt(start - 1) !== ' ') return false;
  // „St. Georg“, „Fa. Muster“
  const to = text.charAt(start - 2) === '.' ? start - 2 : start - 1;
  return source.facts(source.wordStart(to), to).is(THING_BEFORE);
}
