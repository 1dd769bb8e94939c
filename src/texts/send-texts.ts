import { dialog as deDialog } from './de/dialog';
import { phrases as dePhrases } from './de/phrases';
import { zones as deZones } from './de/zones';
import { dialog as enDialog } from './en/dialog';
import { phrases as enPhrases } from './en/phrases';
import { zones as enZones } from './en/zones';
import type { Texts } from './texts';
import type { Language } from './translate';

/** What the send dialog needs. Apart, so that the one file Outlook loads on every send carries no other sentence. */
export type SendTexts = Pick<Texts, 'dialog' | 'phrases' | 'zones'>;

export function sendTextsFor(language: Language): SendTexts {
  return language === 'en'
    ? { dialog: enDialog, phrases: enPhrases, zones: enZones }
    : { dialog: deDialog, phrases: dePhrases, zones: deZones };
}
