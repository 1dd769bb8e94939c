import type { LanguageContent } from '../../policy';
import type { Language } from '../../texts';

/** Rejects when the files are not there, as after an update while the pane was open. */
export type LoadContent = (language: Language) => Promise<LanguageContent>;

/** Each language is a file of its own, fetched when somebody wants to read: the check does not wait for it. */
const FILES: Readonly<Record<Language, () => Promise<{ readonly content: LanguageContent }>>> = {
  de: () => import('umschlag-content/de'),
  en: () => import('umschlag-content/en'),
};

export const loadContent: LoadContent = async (language) => (await FILES[language]()).content;
