import { reason as de } from './de/reason';
import { reason as en } from './en/reason';
import type { Texts } from './texts';
import type { Language } from './translate';

/** The form for a reason, in both languages: they come with the form. */
export function reasonTextsFor(language: Language): Texts['reason'] {
  return language === 'en' ? en : de;
}
