import type { Category } from '../../engine';
import type { Source } from './content';
import type { Block, Inline } from './markdown';

export const FAQ_CATEGORIES = [
  'einladungen',
  'dateien-clouds',
  'privat',
  'gruende',
  'offizieller-auftritt',
  'fachaustausch',
  'fuehrung',
  'mail-und-kanaele',
  'umschlag',
] as const;

export type FaqCategory = (typeof FAQ_CATEGORIES)[number];

/** Whose word it is: of our own house, of another one, of the law for everybody, or one voice in a debate. */
export const APPLIES_WHERE = ['here', 'elsewhere', 'general', 'opinion'] as const;

/** One of several positions on the same question; contradictions are shown, not hidden. */
export interface Applies {
  readonly where: (typeof APPLIES_WHERE)[number];
  readonly text: string;
}

/** Pages an answer can lead to. */
export const NEXT_PAGES = [
  'channel-finder',
  'ask-dsb',
  'official-account',
  'wrongly-sent',
  'private',
  'managers',
] as const;

/** What to do after the answer. In the file: the page's name, or `decline:<situation>` for a letter. */
export type NextStep =
  | { readonly kind: 'page'; readonly page: (typeof NEXT_PAGES)[number] }
  | { readonly kind: 'decline'; readonly situation: string };

/** One question with its answer, in one language. The same id has the same question in every language. */
export interface FaqEntry {
  /** kebab-case; stands in addresses and must not change. */
  readonly id: string;
  readonly number: number;
  readonly question: string;
  /** How people say it: slang, abbreviations, English words. Searched, never shown. */
  readonly synonyms: readonly string[];
  readonly category: FaqCategory;
  /** At least one. */
  readonly sources: readonly Source[];
  /** Who answers for this entry. */
  readonly owner: string;
  readonly applies: readonly Applies[];
  /** ISO day on which the entry was last compared with its sources. */
  readonly checked: string;
  readonly related: readonly string[];
  readonly next: readonly NextStep[];
  /** Findings this entry explains: by detector id, or a whole category. */
  readonly detectors: readonly string[];
  readonly detectorCategories: readonly Category[];
  /** One sentence that answers. */
  readonly answer: readonly Inline[];
  /** „Warum“, „Regel“, „Was Sie tun können“; empty where the file has no such heading. */
  readonly why: readonly Block[];
  readonly rule: readonly Block[];
  readonly advice: readonly Block[];
}

/** The entry that explains a finding: one for its detector, else the one for its category; null where there is none. */
export function entryForFinding(
  entries: readonly FaqEntry[],
  { detector, category }: { readonly detector: string; readonly category: Category },
): FaqEntry | null {
  return (
    entries.find(({ detectors }) => detectors.includes(detector)) ??
    entries.find(({ detectorCategories }) => detectorCategories.includes(category)) ??
    null
  );
}
