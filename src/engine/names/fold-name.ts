/** Letters U+00C0–U+017F without their marks; a blank stands for a sign or a letter of two (ß, æ, œ), see below. */
const LATIN =
  'aaaaaa ceeeeiiiidnooooo ouuuuy  aaaaaa ceeeeiiiidnooooo ouuuuy y' +
  'aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllllllllnnnnnnnnnoooooo  rrrrrrsssssssstttttt' +
  'uuuuuuuuuuuuwwyyyzzzzzzs';
/** U+1EA0–U+1EF9, the Vietnamese letters. */
const VIETNAMESE =
  'aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy';
const DOUBLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  þ: 'th',
  Þ: 'th',
  ơ: 'o',
  Ơ: 'o',
  ư: 'u',
  Ư: 'u',
};
const FOREIGN = /[^ -~]/g;

/** Lower case without marks, as the name lists are written: „Müller“ and „Muller“, „Ayşe“ and „Ayse“ are one. */
export function foldName(word: string): string {
  return word.replace(FOREIGN, foldLetter).toLowerCase();
}

function foldLetter(letter: string): string {
  const double = DOUBLE[letter];
  if (double !== undefined) return double;
  const code = letter.charCodeAt(0);
  const plain = code >= 0x1ea0 ? VIETNAMESE.charAt(code - 0x1ea0) : LATIN.charAt(code - 0xc0);
  return plain === '' || plain === ' ' ? letter : plain;
}
