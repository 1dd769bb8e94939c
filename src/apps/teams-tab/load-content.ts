import type { FaqEntry, LanguageContent } from '../../policy';
import { createFaqSearch } from '../../search';
import type { Language } from '../../texts';

/** What the pages show, in one language. */
export interface TabContent {
  readonly language: Language;
  readonly content: LanguageContent;
  /** Best first. */
  readonly search: (query: string) => readonly FaqEntry[];
}

/** Rejects when the files are not there, as after an update while the page was open. */
export type LoadContent = (language: Language) => Promise<TabContent>;

/** Nobody reads further: who does not find it among these types another word. */
const MAX_HITS = 12;

/** One language at a time: the other is only fetched when the host changes it. */
const FILES: Readonly<Record<Language, () => Promise<{ readonly content: LanguageContent }>>> = {
  de: () => import('umschlag-content/de'),
  en: () => import('umschlag-content/en'),
};

export const loadContent: LoadContent = async (language) => {
  const { content } = await FILES[language]();
  const entries = new Map(content.faq.map((entry) => [entry.id, entry] as const));
  const find = createFaqSearch(content.faq, language);
  return {
    language,
    content,
    search: (query) =>
      find(query)
        .slice(0, MAX_HITS)
        .flatMap(({ id }) => entries.get(id) ?? []),
  };
};
