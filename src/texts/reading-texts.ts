import { reading as de } from './de/reading';
import { reading as en } from './en/reading';
import type { Widen } from './texts';
import type { Language } from './translate';

/** What the pane says beside a mail that is read. Apart, because the check of an own mail never needs it. */
export type ReadingTexts = Widen<typeof de>;

export function readingTextsFor(language: Language): ReadingTexts {
  return language === 'en' ? en : de;
}
