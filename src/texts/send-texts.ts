import { detectors as deDetectors } from './de/detectors';
import { dialog as deDialog } from './de/dialog';
import { zones as deZones } from './de/zones';
import { detectors as enDetectors } from './en/detectors';
import { dialog as enDialog } from './en/dialog';
import { zones as enZones } from './en/zones';
import type { Texts } from './texts';
import type { Language } from './translate';

/** What the send dialog needs. Apart, so that the one file Outlook loads on every send carries no other sentence. */
export type SendTexts = Pick<Texts, 'detectors' | 'dialog' | 'zones'>;

export function sendTextsFor(language: Language): SendTexts {
  return language === 'en'
    ? { detectors: enDetectors, dialog: enDialog, zones: enZones }
    : { detectors: deDetectors, dialog: deDialog, zones: deZones };
}
