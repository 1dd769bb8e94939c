import { createContext, useContext } from 'react';
import { textsFor } from '../texts';
import type { Language, Texts } from '../texts';

interface Speech {
  readonly language: Language;
  readonly texts: Texts;
}

const SpeechContext = createContext<Speech>({ language: 'de', texts: textsFor('de') });

/** Given once by the frame of an app. */
export const SpeechProvider = SpeechContext.Provider;

export function useTexts(): Texts {
  return useContext(SpeechContext).texts;
}

export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}
