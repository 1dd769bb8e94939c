import type { ContentLanguage } from '../policy';
import { equivalentsOf } from './equivalents';
import { foldText, wordsOf } from './fold-text';
import { splitCompound } from './split-compound';
import { stem } from './stem';
import { STOP_WORDS, SUBJECT_STEMS } from './stop-words';

/** A word as it is compared. */
export interface Word {
  readonly typed: string;
  readonly whole: string;
  /** Stems of the known words it is made of. */
  readonly parts: readonly string[];
  /** Stems of words that mean the same. */
  readonly others: readonly string[];
  /** 0 to 1: how much it tells entries apart. */
  readonly weight: number;
}

/** `soziale netzwerke böse` asks about böse. */
const SUBJECT_WEIGHT = 0.4;

/** Turns text into what is compared: folded, without stop words, compounds with their parts, stemmed. */
export interface Vocabulary {
  /** For the index: all terms of a phrase, each once. */
  termsOf(phrase: string): readonly string[];
  /** For a query: its words; two that the entries write as one become one. */
  wordsOf(query: string): readonly Word[];
}

/** @param phrases whose words count as known, so that compounds are taken apart at them. */
export function createVocabulary(phrases: readonly string[], language: ContentLanguage): Vocabulary {
  const known = new Set(
    phrases.flatMap((phrase) => [...wordsOf(phrase), ...joinedWords(phrase)]).map(foldText),
  );
  const isStop = (word: string): boolean => STOP_WORDS.has(foldText(word));
  const equivalents = equivalentsOf(language);
  const toWord = (typed: string): Word => {
    const folded = foldText(typed);
    const whole = stem(folded, language);
    const parts =
      language === 'de'
        ? splitCompound(folded, (part) => known.has(part)).map((part) => stem(part, language))
        : [];
    return {
      typed,
      whole,
      parts: parts.filter((part) => part !== whole),
      others: [whole, ...parts].flatMap(equivalents),
      weight: SUBJECT_STEMS[language].has(whole) ? SUBJECT_WEIGHT : 1,
    };
  };
  return {
    termsOf(phrase) {
      const words = wordsOf(phrase)
        .filter((word) => !isStop(word))
        .map(toWord)
        .flatMap(({ whole, parts }) => [whole, ...parts]);
      return [...new Set([...words, ...joinedWords(phrase).map((word) => stem(foldText(word), language))])];
    },
    wordsOf(query) {
      const words = [...wordsOf(query)];
      const merged: string[] = [];
      for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        const pair = word + (words[index + 1] ?? '');
        // `we transfer` for WeTransfer, `drop box` for Dropbox.
        const isOne = index + 1 < words.length && !known.has(foldText(word)) && known.has(foldText(pair));
        merged.push(isOne ? pair : word);
        if (isOne) index++;
      }
      return merged.filter((word) => !isStop(word)).map(toWord);
    },
  };
}

/** `Steuer-ID` is also typed as `steuerid`, `S/MIME` as `smime`. */
function joinedWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)+/gu) ?? []).map((word) => word.replace(/[-/]/g, ''));
}
