import { tabTextsFor } from '../texts';
import type { TabTexts } from '../texts';
import { useLanguage } from './speech';

/** The words of the tab, in the language of its frame. */
export function useTabTexts(): TabTexts {
  return tabTextsFor(useLanguage());
}
