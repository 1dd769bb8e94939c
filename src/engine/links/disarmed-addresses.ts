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
  DISARMED_DOT.lastIndex = 0;
  for (let dot = DISARMED_DOT.exec(text); dot !== null; dot = DISARMED_DOT.exec(text)) {
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
    DISARMED_DOT.lastIndex = Math.max(taken, dot.index + 1);
  }
  return found;
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
