import { aside as de } from './de/aside';
import { aside as en } from './en/aside';
import type { Widen } from './texts';
import type { Language } from './translate';

/** What the pane's second views say. Apart from the pane's own words, which every check has to wait for. */
export type AsideTexts = Widen<typeof de>;

export function asideTextsFor(language: Language): AsideTexts {
  return language === 'en' ? en : de;
}
