import { THING_ENDING } from './judge-word';
import type { WordJudge } from './judge-word';
import { nameCues } from './name-cues';
import { blanks, isUpper, wordEnd, wordStart } from './read-run';

/**
 * Whether a name is that of a thing: „Max-Planck-Institut“, „Anna Seghers Schule“, „Firma Max Muster“, „Muster GmbH & Co. KG“.
 */
export function isThing(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  judge: WordJudge,
): boolean {
  const { things, thingsBefore } = nameCues();
  if (text.charAt(end) === '-' || text.charAt(end) === '@' || text.charAt(start - 1) === '@') return true;
  const next = end + blanks(text, end);
  const after = text.slice(next, wordEnd(text, next));
  if (isThingWord(after, judge, things)) return true;
  if (FIRM.test(text.slice(end, end + 7))) return true;
  const before =
    text.charAt(start - 1) === ' ' ? start - 1 : text.charAt(start - 2) === '.' ? start - 2 : start;
  const at = text.charAt(before - 1) === '.' ? before - 1 : before;
  if (at === start) return false;
  return thingsBefore.has(judge.judge(text.slice(wordStart(text, at), at)).folded);
}

const FIRM = /^ ?(?:& [A-Z]|e\. ?V\.)/;

function isThingWord(word: string, judge: WordJudge, things: ReadonlySet<string>): boolean {
  if (!isUpper(word)) return false;
  const { folded } = judge.judge(word);
  return things.has(folded) || THING_ENDING.test(folded);
}
