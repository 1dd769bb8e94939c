import { asideTextsFor } from '../../../texts';
import type { AsideTexts } from '../../../texts';
import { useLanguage } from '../../../ui/speech';

/** The words of the second views, in the language of the pane. */
export function useAsideTexts(): AsideTexts {
  return asideTextsFor(useLanguage());
}
