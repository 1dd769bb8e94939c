/** Numbers that look random and are the same in every run. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = [
  'DE02',
  '1203',
  'Müller',
  'x@example.org',
  'Von:',
  '> a',
  'MfG',
  '🙂',
  '&uuml;',
  '&#160;',
  '&shy;',
  '&amp',
  '&',
  ' ',
  '\r\n',
  '\t ',
];
const TAGS = [
  '<p>',
  '</p>',
  '<br>',
  '<b>',
  '</b>',
  '<div class="gmail_quote">',
  '</div>',
  '<a href="https://a.example">',
  '</a>',
  '<td>',
  '<pre>',
  '</pre>',
  '<o:p>',
  '</o:p>',
  '<span style=\'font-family:"X"\'>',
  '</span>',
  '<!-- c -->',
  '<!--[if mso]><i>m</i><![endif]-->',
  '<style>p{}</style>',
  '<blockquote type="cite">',
  '</blockquote>',
  '<div id=Signature>',
];
const RUBBLE = [
  '<',
  '>',
  '"',
  "'",
  '=',
  '</',
  '<!--',
  '-->',
  '<!',
  '<a href="',
  "<b c='",
  '<style>',
  '</style',
  '&#',
  ';',
  '<![if',
  '<td ',
  '--',
];

export interface Soup {
  readonly html: string;
  /** Words that stand between well-formed tags, in order. */
  readonly words: readonly string[];
}

/** HTML whose tags are complete but nested at will; every word in it is to be read. */
export function nestedSoup(seed: number, length: number): Soup {
  const random = seededRandom(seed);
  const words: string[] = [];
  let html = '';
  for (let index = 0; index < length; index += 1) {
    if (random(2) === 0) {
      const word = `w${index}w`;
      words.push(word);
      html += word;
    } else {
      html += TAGS[random(TAGS.length)] ?? '';
    }
  }
  return { html, words };
}

/** Complete tags, nested at will, and words with all kinds of entities and spaces. */
export function wordSoup(seed: number, length: number): string {
  return mix(seed, length, [WORDS, TAGS]);
}

/** Anything at all. */
export function brokenSoup(seed: number, length: number): string {
  return mix(seed, length, [WORDS, TAGS, RUBBLE]);
}

function mix(seed: number, length: number, kinds: readonly (readonly string[])[]): string {
  const random = seededRandom(seed);
  let html = '';
  for (let index = 0; index < length; index += 1) {
    const kind = kinds[random(kinds.length)] ?? WORDS;
    html += kind[random(kind.length)] ?? '';
  }
  return html;
}
