import { de } from './de';
import { en } from './en';
import type { Texts } from './texts';

/** The languages people can read. */
export type Language = 'de' | 'en';

/** German for German locales and for anything unknown or empty: the users are German authorities. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? 'en' : 'de';
}

export function textsFor(language: Language): Texts {
  return language === 'en' ? en : de;
}
