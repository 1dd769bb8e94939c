import { workbench as de } from './de/workbench';
import { workbench as en } from './en/workbench';
import type { Widen } from './texts';
import type { Language } from './translate';

/** What the workbench says. Apart from the product's texts, so that nothing of the workbench gets into its files. */
export type WorkbenchTexts = Widen<typeof de>;

export function workbenchTextsFor(language: Language): WorkbenchTexts {
  return language === 'en' ? en : de;
}
