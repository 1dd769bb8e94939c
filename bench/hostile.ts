import { checkMessage, scanText } from '../src/check';
import type { Message } from '../src/message';
import type { Policy } from '../src/policy';
import { growthOf } from './measure';
import type { Row } from './row';

const MB = 1_000_000;
/** Of the long text of each shape. */
const RUNS = 2;
const MAX_GROWTH = 1.2;

/** What somebody may send to make a check slow; each is repeated up to the length. */
const TEXTS: Readonly<Record<string, string>> = {
  'digits without end': '7',
  'digits and spaces': '1 ',
  'pairs of digits': '12 ',
  'tens of digits': '0123456789 ',
  'groups with slashes': '12/345/',
  'brackets and zeros': '(0',
  'plus signs': '+49 ',
  'bank codes': 'DE89 3704 ',
  dates: '04.05.1978 ',
  'labelled dates': 'geb. 04.05.1978 ',
  'letters and dots': 'a.',
  'at signs': '@',
  'at signs with letters': 'a@',
  'labels of a domain': 'a@a.a.a.',
  'quotation marks': '> ',
  'quoted lines': '>>>>>>>> a\n',
  'zero-width signs': '1\u200b',
  'soft hyphens': '\u00ad',
  'titles of persons': 'Herr ',
  'titles and names': 'Frau Dr. Muster ',
  'capitalised words': 'Erika Muster ',
  'capitals in a row': 'A ',
  streets: 'straße ',
  'streets with numbers': 'Musterstraße 1, ',
  'one word without end': 'schwanger',
  diagnoses: 'krank Krankheit ',
  passwords: 'Passwort: a ',
  'file numbers': 'Az. 1-1/1 ',
  links: 'https://a.example/ ',
  'line breaks': '\n',
  'one line of spaces': ' ',
};

/** The same in HTML. */
const PAGES: Readonly<Record<string, string>> = {
  'empty tags': '<b></b>',
  'paragraphs of one letter': '<p>a</p>',
  'tags that never close': '<div>a',
  'quotations in quotations': '<blockquote>a',
  'angle brackets': '<',
  'half an entity': '&am',
  'numbered entities': '&#x37;',
  'comments that never close': '<!--',
  'attributes without end': '<a href="a" ',
  'links without end': '<a href="https://a.example/">a',
  'cells of a table': '<td>1</td>',
};

/**
 * How time grows with the length of each: nothing may be worse than linear.
 *
 * @param longest megabytes; a tenth of it is measured as well.
 */
export function measureHostile(
  longest: number,
  policy: Policy,
  mail: (html: string) => Message,
  report: (row: Row) => void,
): void {
  const sizes = [longest / 10, longest] as const;
  for (const [what, unit] of Object.entries(TEXTS)) {
    report(growthRow(what, unit, sizes, (text) => scanText({ text })));
  }
  for (const [what, unit] of Object.entries(PAGES)) {
    report(growthRow(`HTML: ${what}`, unit, sizes, (html) => checkMessage(mail(html), policy)));
  }
}

function growthRow(
  what: string,
  unit: string,
  sizes: readonly [number, number],
  run: (content: string) => unknown,
): Row {
  const fill = (size: number): string => unit.repeat(Math.ceil((size * MB) / unit.length));
  const { short, long } = growthOf(run, [fill(sizes[0]), fill(sizes[1])], RUNS);
  const growth = long / short;
  return {
    what: `hostile: ${what}, ${sizes[0]} → ${sizes[1]} MB`,
    figure: `${short.toFixed(0)} → ${long.toFixed(0)} ms per MB, ${growth.toFixed(2)} ×`,
    budget: `≤ ${MAX_GROWTH.toFixed(2)} ×`,
    met: growth <= MAX_GROWTH,
  };
}
