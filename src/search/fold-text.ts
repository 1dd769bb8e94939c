/** Letters people leave out or write in two: ä as ae or a, ß as ss, é as e. All spellings become the shortest. */
const FOLDED: Readonly<Record<string, string>> = {
  ä: 'a',
  ae: 'a',
  ö: 'o',
  oe: 'o',
  ü: 'u',
  ue: 'u',
  ß: 'ss',
};

/** One spelling for all: `Rückfrage`, `Rueckfrage` and `ruckfrage` are the same afterwards. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]|ae|oe|ue/g, (letters) => FOLDED[letters] ?? letters)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Words and numbers as typed; hyphens and slashes part words, so that `E-Mail-Adresse` is found by any of its parts. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
