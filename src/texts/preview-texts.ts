import { preview as de } from './de/preview';
import { preview as en } from './en/preview';
import type { Texts } from './texts';
import type { Language } from './translate';

/** What a fix would do, in both languages: they come with the fixes. */
export function previewTextsFor(language: Language): Texts['preview'] {
  return language === 'en' ? en : de;
}
