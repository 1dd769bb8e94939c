import { createContext, useContext } from 'react';
import type { Language, PaneTexts } from '../texts';

const LanguageContext = createContext<Language>('de');
const TextsContext = createContext<PaneTexts | null>(null);

/** Given once by the frame of an app. */
export const LanguageProvider = LanguageContext.Provider;

/** Given once by the pane, which fetches the words of one language only. */
export const TextsProvider = TextsContext.Provider;

/** @throws when a part of the pane stands outside of it, which is a mistake in the code. */
export function useTexts(): PaneTexts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('A part of the pane stands outside of it.');
  return texts;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
