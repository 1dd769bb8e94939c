/**
 * The name of a file as a line of words: `Bescheid_Muster_Erika.pdf` → `Bescheid Muster Erika.pdf`. Every character
 * keeps its place. Hyphens between letters count as blanks only where nothing else separates words, because
 * „Muster-Beispiel“ is one name; hyphens beside digits stay, because they belong to numbers.
 */
export function fileNameWords(name: string): string {
  const words = name.replace(/[_+]/g, ' ');
  return /\s/.test(words) ? words : words.replace(HYPHEN_IN_WORD, '$1 ');
}

/** Behind a letter, before a capital letter or a small one. */
const HYPHEN_IN_WORD = /([A-Za-zÀ-ɏ])-(?=[A-Za-zÀ-ɏ])/g;
