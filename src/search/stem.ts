import type { ContentLanguage } from '../policy';

/** Shorter stems would make different words the same. */
const MIN_STEM = 4;

/** Longest first. Taken off one after the other: `anfragen`, `anfrage` and `anfragt` leave `anfrag`. */
const ENDINGS: Record<ContentLanguage, readonly RegExp[]> = {
  de: [/(?:innen|ungen)$/, /(?:ern|erin|ung)$/, /(?:en|er|em|es|et)$/, /[esnt]$/],
  en: [/(?:ations|ation)$/, /(?:ing|ies)$/, /(?:ed|es|ly)$/, /[sye]$/],
};

/** Grammatical endings off a folded word. Crude on purpose: both sides of a search go through it. */
export function stem(word: string, language: ContentLanguage): string {
  const bare = language === 'de' && /^ge[a-z]{6,}t$/.test(word) ? word.slice(2) : word;
  return ENDINGS[language].reduce((left, ending) => {
    const shorter = left.replace(ending, '');
    return shorter.length >= MIN_STEM ? shorter : left;
  }, bare);
}
