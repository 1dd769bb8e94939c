import { blockDuties } from '../../declines';
import type { DeclineChoice, DeclineIssue } from '../../declines';
import type { DeclineRules } from '../../policy';
import type { TabTexts } from '../../texts';
import type { LetterCheckItem } from '../../ui/LetterChecks/LetterChecks';

export interface CheckedLetter {
  readonly rules: DeclineRules;
  readonly choice: DeclineChoice;
  /** As the person has changed it; the places of the issues are in it. */
  readonly text: string;
  readonly issues: readonly DeclineIssue[];
  readonly words: TabTexts['letters'];
}

/** Longest stretch of the letter that is quoted beside it, in characters. */
const QUOTE_LENGTH = 60;

/** The check as rows: every block the letter must have, open blanks, then what must go. */
export function letterChecks(letter: CheckedLetter): readonly LetterCheckItem[] {
  const { rules, choice, issues, words } = letter;
  const missing = issues.flatMap((issue) => (issue.code === 'missing' ? [issue.block] : []));
  const duties = blockDuties(rules, choice).mandatory.map((block) => ({
    id: block,
    label: words.mandatory[block],
    state: missing.includes(block) ? ('missing' as const) : ('ok' as const),
  }));
  const open = issues.filter(({ code }) => code === 'open').length;
  const blanks: readonly LetterCheckItem[] =
    open === 0 ? [] : [{ id: 'open', label: words.open(open), state: 'extend' }];
  return [
    ...duties,
    ...blanks,
    ...issues.flatMap((issue, place) => itemOf(issue, `issue-${place}`, letter) ?? []),
  ];
}

function itemOf(issue: DeclineIssue, id: string, { text, words }: CheckedLetter): LetterCheckItem | null {
  switch (issue.code) {
    case 'missing':
    case 'open':
      return null;
    case 'not-here':
      return {
        id,
        label: words.notHere(words.mandatory[issue.block]),
        state: 'forbidden',
        words: quote(text, issue),
      };
    case 'forbidden':
      return { id, label: words.unwanted[issue.rule], state: 'forbidden', words: quote(text, issue) };
    case 'email-without-limits':
      return { id, label: words.emailWithoutLimits, state: 'missing', words: quote(text, issue) };
    case 'official':
      return { id, label: words.official, state: 'forbidden', words: quote(text, issue) };
    case 'long-sentence':
      return { id, label: words.longSentence(issue.max), state: 'shorten', words: quote(text, issue) };
    case 'too-long':
      return { id, label: words.tooMuch[issue.unit](issue.count, issue.limit), state: 'shorten' };
    case 'too-short':
      return { id, label: words.tooLittle(issue.count, issue.limit), state: 'extend' };
  }
}

function quote(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const words = text.slice(start, end).trim();
  return words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH)} …` : words;
}
