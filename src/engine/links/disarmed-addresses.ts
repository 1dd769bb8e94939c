import { characterClasses, OTHER } from '../character-class';
import { findAddressEnd } from './address-end';
import { isInvisible } from './invisible';
import { DISARMED_DOT } from './refang';
import type { AddressJudge, WrittenAddress } from './written-addresses';

/** RFC 1035. Bounds the walk back from each bracket. */
const MAX_HOST_LENGTH = 253;

/** Looked for directly behind each label only: a search to the next one anywhere would be quadratic. */
const NEXT_DOT = new RegExp(`^(?:${DISARMED_DOT.source})`, 'i');
const LONGEST_DOT = '( punkt )'.length;

const SCHEME_BEFORE = /h(?:tt|xx|\*\*)ps?(?:\[:(?:\/\/)?\]|:)[/\\]{0,2}$/i;
const SCHEME_LENGTH = 'hxxps[://]//'.length;

/**
 * Addresses with dots that were made harmless: `hxxps://dropbox[.]com/s/…`, „dropbox (punkt) com“. With a scheme they are
 * always addresses, without one only where the judge knows them. Each stretch of labels is read once.
 */
export function findDisarmedAddresses(
  text: string,
  judge: Pick<AddressJudge, 'isKnown'>,
): readonly WrittenAddress[] {
  const found: WrittenAddress[] = [];
  let taken = 0;
  const dots = new DotSearch(text);
  for (let dot = dots.next(0); dot !== null; dot = dots.next(Math.max(taken, dot.index + 1))) {
    const hostStart = walkBack(text, dot.index, taken);
    const hostEnd = walkLabels(text, dot.index + dot[0].length);
    taken = hostEnd;
    const before = text.slice(Math.max(0, hostStart - SCHEME_LENGTH), hostStart);
    const start = hostStart - (SCHEME_BEFORE.exec(before)?.[0].length ?? 0);
    const goesOn = '/?#:'.includes(text.charAt(hostEnd) || ' ');
    const end = goesOn ? findAddressEnd(text, hostEnd) : trimDots(text, hostEnd);
    const url = text.slice(start, end);
    if (start < hostStart || judge.isKnown(url)) {
      found.push({ url, start, end });
      taken = end;
    }
  }
  return found;
}

/** With one of these every such dot begins. A native search for a sign is thirty times faster than an expression. */
const SIGNS = ['(', '[', '{', '\u3002', '\uff0e', '\uff61'];
const DOT_HERE = new RegExp(DISARMED_DOT.source, 'iy');

/** From one of the signs to the next, each looked for once. */
class DotSearch {
  private readonly places: number[];

  constructor(private readonly text: string) {
    this.places = SIGNS.map((sign) => text.indexOf(sign));
  }

  /** The first dot at or behind `from`; ask in ascending order. */
  next(from: number): RegExpExecArray | null {
    for (let at = this.nextSign(from); at < Infinity; at = this.nextSign(at + 1)) {
      DOT_HERE.lastIndex = at;
      const dot = DOT_HERE.exec(this.text);
      if (dot !== null) return dot;
    }
    return null;
  }

  private nextSign(from: number): number {
    let first = Infinity;
    SIGNS.forEach((sign, index) => {
      let place = this.places[index] ?? -1;
      if (place >= 0 && place < from) place = this.places[index] = this.text.indexOf(sign, from);
      if (place >= 0) first = Math.min(first, place);
    });
    return first;
  }
}

function walkBack(text: string, bracket: number, taken: number): number {
  let start = bracket > taken && isBlank(text, bracket - 1) ? bracket - 1 : bracket;
  const lowest = Math.max(taken, start - MAX_HOST_LENGTH);
  while (start > lowest && isHostSign(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Label, dot (harmless or not), label, …: where the last label ends. */
function walkLabels(text: string, from: number): number {
  for (let at = from; ;) {
    let end = isBlank(text, at) ? at + 1 : at;
    while (end < text.length && isHostSign(text.charCodeAt(end))) end++;
    const bracket = isBlank(text, end) ? end + 1 : end;
    const next = NEXT_DOT.exec(text.slice(bracket, bracket + LONGEST_DOT));
    if (next === null) return end;
    at = bracket + next[0].length;
  }
}

function trimDots(text: string, end: number): number {
  let last = end;
  while (text.charAt(last - 1) === '.' || text.charAt(last - 1) === '-') last--;
  return last;
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ';
}

function isHostSign(code: number): boolean {
  return code === 0x2d || code === 0x2e || characterClasses()[code] !== OTHER || isInvisible(code);
}
