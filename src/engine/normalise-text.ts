/** Text with one kind of space, hyphen and digit, and the way back to where each character stood. */
export interface NormalisedText {
  readonly text: string;
  /** All characters stand where they stood. */
  readonly isInPlace: boolean;
  /** Original offset of the character at `index`. */
  toOriginal(index: number): number;
}

/** Everything that is folded or dropped. A native search for it is ten times faster than looking at each character. */
const FOLDED =
  /[\r\u00a0\u00ad\u2000-\u2015\u202a-\u202f\u205f-\u206f\u2212\u3000\ufeff\uff10-\uff19\uff21-\uff3a]/g;

/** What a folded character becomes; -1 where it vanishes. */
function replacement(code: number): number {
  if (code === 0x0d) return -1; // CR LF and LF are one line break
  if (code === 0xa0) return 0x20;
  if (code === 0xad) return -1; // soft hyphen: Word puts it into long numbers too
  if (code <= 0x200a || code === 0x202f || code === 0x205f || code === 0x3000) return 0x20;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e)) return -1; // zero-width and direction marks
  if (code <= 0x2015 || code === 0x2212) return 0x2d;
  if (code <= 0x206f || code === 0xfeff) return -1;
  if (code <= 0xff19) return code - 0xff10 + 0x30; // full-width digits
  return code - 0xff21 + 0x41;
}

const identity = (index: number): number => index;

/**
 * Folds the characters that people and programs use alike inside numbers, keeping a map back.
 * Ordinary text is returned as it is. One pass; source of the table: Unicode 16 general categories Zs, Pd, Cf.
 */
export function normaliseText(text: string): NormalisedText {
  const pieces: string[] = [];
  // Indexes in the normalised text at which original characters were dropped, in order, and how many up to there: a row
  // of soft hyphens is one entry.
  const drops: number[] = [];
  const totals: number[] = [];
  let last = -1;
  let dropped = 0;
  let copied = 0;
  FOLDED.lastIndex = 0;
  // `test` and not `exec`: ten thousand dashes need no ten thousand match objects.
  while (FOLDED.test(text)) {
    const at = FOLDED.lastIndex - 1;
    const by = replacement(text.charCodeAt(at));
    if (at > copied) pieces.push(text.slice(copied, at));
    copied = at + 1;
    if (by !== -1) {
      pieces.push(String.fromCharCode(by));
      continue;
    }
    if (at - dropped > last) last = drops[totals.length] = at - dropped;
    totals[drops.length - 1] = ++dropped;
  }
  if (copied === 0) return { text, isInPlace: true, toOriginal: identity };
  pieces.push(text.slice(copied));
  return {
    text: pieces.join(''),
    isInPlace: dropped === 0,
    toOriginal: (index) => index + (totals[countUpTo(drops, index) - 1] ?? 0),
  };
}

/** How many entries of the ascending list are ≤ value. */
function countUpTo(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
