import { start as de } from './de/start';
import { start as en } from './en/start';
import type { Widen } from './texts';
import type { Language } from './translate';

/** What the pane says while everything else is on its way, or does not come. Few words, so both languages are there. */
export type StartTexts = Widen<typeof de>;

export function startTextsFor(language: Language): StartTexts {
  return language === 'en' ? en : de;
}
