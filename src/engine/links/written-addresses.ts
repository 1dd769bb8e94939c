import { characterClasses, OTHER } from '../character-class';
import { findAddressEnd } from './address-end';
import { findAngleEnd, joinLines } from './angle-address';
import { INVISIBLE, isInvisible } from './invisible';
import { hostOfApp } from './open-scheme';

/** An address written out in a text, without the punctuation around it. */
export interface WrittenAddress {
  /** As it stands there, but for line ends within angle brackets. */
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

/** Tells which words with dots are addresses. */
export interface AddressJudge {
  /** Cheap first question, asked of every word with a dot: do known hosts end like this (`com`)? */
  readonly hasEnding: (label: string) => boolean;
  /** Asked of addresses without scheme and without `www.` only. */
  readonly isKnown: (url: string) => boolean;
}

/** RFC 1035. `a.a.a.…` over a megabyte is one word; it is passed over without a look-up. */
const MAX_HOST_LENGTH = 253;

/** Directly before `://`; with `xx` or stars people make an address harmless. */
const WEB_SCHEME = /h(?:tt|xx|\*\*)ps?$/i;
const MAX_SCHEME = 'fb-messenger'.length;

/**
 * How much of a bare address is shown to the judge. `a.com/,a.com/,…` is one long address to each of its hosts, and each
 * would be read to the end of the text.
 */
const MAX_TRIED = 1_000;

/** Scheme and slashes before a host, as people mistype them: `http:\\`, `https:/`, `https:`. */
const LOOSE_SCHEME = /https?:[/\\]{0,3}$/i;
const LOOSE_SCHEME_LENGTH = 'https:///'.length;

/** Directly before a word these say that it is the rest of an e-mail address, path, query or company name (AT&T). */
const NO_ADDRESS_AFTER = '@/\\&%+~';

/** Of the endings of catalogue hosts these are file endings too: a bare `temp.sh` is a script. */
const FILE_ENDINGS = ['sh', 'pl', 'ps'];

interface Attempt {
  readonly address: WrittenAddress | null;
  /** Where to look on; always beyond the sign that caused the attempt. */
  readonly next: number;
}

/**
 * Finds addresses with `http(s)://`, with `www.`, and bare ones that the judge knows. One pass from one `://` or dot to the
 * next, each word read once: linear on any text.
 *
 * No addresses: e-mail addresses, file names, abbreviations, dates, Windows paths, and sentences without a blank between
 * them („… auf Notion.So geht …“).
 */
export function findWrittenAddresses(text: string, judge: AddressJudge): readonly WrittenAddress[] {
  const found: WrittenAddress[] = [];
  let taken = 0;
  let next = 0;
  let dot = text.indexOf('.');
  let mark = text.indexOf('://');
  while (dot !== -1 || mark !== -1) {
    const isMark = mark !== -1 && (dot === -1 || mark < dot);
    // The end of a sentence or an abbreviation: most dots of a mail. No earlier dot is in the word, it would have come first.
    if (!isMark && (dot + 1 === text.length || !isHostSign(text.charCodeAt(dot + 1)))) {
      next = dot + 1;
      dot = text.indexOf('.', next);
      continue;
    }
    const attempt = isMark ? readFromMark(text, mark, taken) : readFromDot(text, dot, next, taken, judge);
    if (attempt.address !== null) {
      found.push(attempt.address);
      taken = attempt.address.end;
    }
    next = attempt.next;
    if (dot !== -1 && dot < next) dot = text.indexOf('.', next);
    if (mark !== -1 && mark < next) mark = text.indexOf('://', next);
  }
  return found;
}

/** `mark` is the position of `://`. */
function readFromMark(text: string, mark: number, taken: number): Attempt {
  const hostStart = mark + 3;
  const before = text.slice(Math.max(taken, mark - MAX_SCHEME), mark);
  const scheme = WEB_SCHEME.exec(before)?.[0] ?? appScheme(before);
  if (scheme === null) return { address: null, next: hostStart };
  const start = mark - scheme.length;
  const end = findAddressEnd(text, hostStart);
  if (end === hostStart) return { address: null, next: hostStart };
  const angleEnd = findAngleEnd(text, start, end);
  if (angleEnd === null) return { address: slice(text, start, end), next: end };
  return { address: { url: joinLines(text.slice(start, angleEnd)), start, end: angleEnd }, next: angleEnd };
}

/** `whatsapp://…`: null where no app of the catalogue opens. */
function appScheme(before: string): string | null {
  const scheme = /[a-z-]{2,12}$/i.exec(before)?.[0] ?? '';
  return hostOfApp(scheme.toLowerCase()) === undefined ? null : scheme;
}

/** `dot` stands in or at the edge of a word that has not been read before `from`. */
function readFromDot(text: string, dot: number, from: number, taken: number, judge: AddressJudge): Attempt {
  const word = findWord(text, dot, from);
  const nothing = { address: null, next: word.next };
  const { start, end: hostEnd } = word;
  if (hostEnd <= start || hostEnd - start > MAX_HOST_LENGTH) return nothing;

  const lastDot = text.lastIndexOf('.', hostEnd - 1);
  if (lastDot < start) return nothing;
  const ending = text.slice(lastDot + 1, hostEnd);
  const scheme = looseScheme(text, start, taken);
  const isExplicit = scheme > 0 || beginsWithWww(text, start, hostEnd);
  // A path may be a share on a host that nobody lists.
  const mayBeShare = text.charAt(hostEnd) === '/';
  if (!isExplicit && !mayBeShare && !judge.hasEnding(foldEnding(ending))) return nothing;
  if (scheme === 0 && !isFree(text, start, hostEnd)) return nothing;

  const goesOn = hostEnd === word.next && goesOnAfterHost(text, hostEnd, scheme > 0);
  if (!isExplicit) {
    const end = goesOn ? findAddressEnd(text, hostEnd, hostEnd + MAX_TRIED) : hostEnd;
    if (end === hostEnd && !isBareHost(ending.replace(INVISIBLE, ''))) return nothing;
    if (!judge.isKnown(text.slice(start, end))) return nothing;
  }
  const end = goesOn ? findAddressEnd(text, hostEnd) : hostEnd;
  return { address: slice(text, start - scheme, end), next: Math.max(end, word.next) };
}

/** Full-width letters are letters. */
function foldEnding(ending: string): string {
  if (/^[a-z0-9]*$/.test(ending)) return ending;
  return ending.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
}

function beginsWithWww(text: string, start: number, end: number): boolean {
  return (text.charCodeAt(start) | 0x20) === SMALL_W && /^www[0-9]?\.[^.]+\../i.test(text.slice(start, end));
}

const SMALL_W = 0x77;

/** The word around the dot, without the signs at its edges; `next` is the first sign behind it. */
function findWord(text: string, dot: number, from: number): { start: number; end: number; next: number } {
  let start = dot;
  while (start > from && isHostSign(text.charCodeAt(start - 1))) start--;
  let next = dot + 1;
  while (next < text.length && isHostSign(text.charCodeAt(next))) next++;
  let end = next;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return { start, end, next };
}

/** Length of a scheme directly before the host, 0 for none. */
function looseScheme(text: string, start: number, taken: number): number {
  if (!':/\\'.includes(text.charAt(start - 1) || ' ')) return 0;
  return LOOSE_SCHEME.exec(text.slice(Math.max(taken, start - LOOSE_SCHEME_LENGTH), start))?.[0].length ?? 0;
}

/** Path, query, fragment or port. A backslash is a path only in an address that says what it is. */
function goesOnAfterHost(text: string, end: number, hasScheme: boolean): boolean {
  const sign = text.charAt(end);
  if (sign === ':') return /^[0-9]$/.test(text.charAt(end + 1));
  return sign === '/' || sign === '?' || sign === '#' || (hasScheme && sign === '\\');
}

function slice(text: string, start: number, end: number): WrittenAddress {
  return { url: text.slice(start, end), start, end };
}

/** Not a piece of an e-mail address or of a path. */
function isFree(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before !== '' && NO_ADDRESS_AFTER.includes(before)) return false;
  const after = text.charAt(end);
  return after !== '@' && after !== '\\';
}

/** „Notion.So“ is the end of one sentence and the start of the next; `temp.sh` is a file. */
function isBareHost(ending: string): boolean {
  return !/^[A-Z][a-z]/.test(ending) && !FILE_ENDINGS.includes(ending.toLowerCase());
}

/** `.`, `-`, `_` around a word belong to the sentence or the markup. */
function isEdge(code: number): boolean {
  return code === 0x2e || code === 0x2d || code === 0x5f || isInvisible(code);
}

/** Letters of any script, digits, hyphen, dot, underscore, and signs that vanish. */
function isHostSign(code: number): boolean {
  return code === 0x2d || code === 0x2e || characterClasses()[code] !== OTHER || isInvisible(code);
}
