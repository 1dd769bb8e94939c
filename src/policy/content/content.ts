import type { Checklist } from './checklist';
import type { FaqEntry } from './faq';

/** The languages a pack's content is written in; each is complete. */
export const CONTENT_LANGUAGES = ['de', 'en'] as const;

export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/** Where a statement comes from, without a link: links break, a citation stays. */
export interface Source {
  readonly title: string;
  /** ISO day, month or year: `2024-01-12`, `2017-11`, `2017`. */
  readonly date: string;
  /** Some sources bear no date; then `date` says when we read them. */
  readonly dateOf: 'published' | 'read';
  /** As it is quoted: `Kreis Segeberg, Hinweise vom 12.01.2024`. */
  readonly citation: string;
}

/** What is new in the pack, in one sentence. */
export interface Change {
  readonly id: string;
  /** ISO day. */
  readonly date: string;
  readonly text: string;
}

/** All content of a pack in one language, as the pages show it. */
export interface LanguageContent {
  /** By number. */
  readonly faq: readonly FaqEntry[];
  /** By id. */
  readonly checklists: readonly Checklist[];
  /** Newest first. */
  readonly changes: readonly Change[];
}

export type PolicyContent = Readonly<Record<ContentLanguage, LanguageContent>>;
