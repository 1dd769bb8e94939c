import { tab as deTab } from './de/tab';
import { about as deAbout } from './de/tab-about';
import { faq as deFaq } from './de/tab-faq';
import { letters as deLetters } from './de/tab-letters';
import { lists as deLists } from './de/tab-lists';
import { ways as deWays } from './de/tab-ways';
import { tab } from './en/tab';
import { about } from './en/tab-about';
import { faq } from './en/tab-faq';
import { letters } from './en/tab-letters';
import { lists } from './en/tab-lists';
import { ways } from './en/tab-ways';
import type { Widen } from './texts';
import type { Language } from './translate';

const de = { tab: deTab, about: deAbout, faq: deFaq, letters: deLetters, lists: deLists, ways: deWays };
const en: TabTexts = { tab, about, faq, letters, lists, ways };

/** What the tab says. Apart from the texts all apps share, so that none of it gets into the task pane. */
export type TabTexts = Widen<typeof de>;

export function tabTextsFor(language: Language): TabTexts {
  return language === 'en' ? en : de;
}
