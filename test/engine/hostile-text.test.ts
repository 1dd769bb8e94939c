import type { NameDetector, TextDetector } from '../../src/engine/detector';
import { DETECTORS } from '../../src/engine/registry';
import { scan } from '../../src/engine/scan';

/**
 * Texts made to slow a pattern down. Time is not measured, it depends on the machine: counted is how often shapes and
 * checks run, and how many characters a shape is given to match.
 */
const LENGTH = 50_000;
const repeated = (text: string): string => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

const HOSTILE = {
  'digits only': repeated('7'),
  'zeros only': repeated('0'),
  'digits with spaces': repeated('1 '),
  'pairs with spaces': repeated('12 '),
  'card groups': repeated('4111 '),
  'phone groups': repeated('0431 '),
  'brackets and zeros': repeated('(0'),
  'plus signs': repeated('+49 '),
  'letters and dots': repeated('a.'),
  'at signs': repeated('@'),
  'at signs with letters': repeated('a@'),
  'long local parts': repeated(`${'a'.repeat(70)}@`),
  'labels without end': `a@${repeated('a.')}`,
  'hyphens in a domain': `a@${repeated('a-')}`,
  'at signs in words': repeated('a(at)'),
  'IBAN beginnings': repeated('DE89 '),
  'IBAN in single characters': repeated('D E 8 9 '),
  'serial numbers': repeated('T22000129 '),
  'number plates': repeated('M-XY 999 '),
  'districts without plates': repeated('IN AM AB '),
  'endless plate': repeated('M-'),
  'tax numbers': repeated('21/815/08150 '),
  'tax numbers without end': repeated('198/'),
  'vehicle numbers': repeated('WVWZZZ1JZ3W386752 '),
  'machine-readable signs': repeated('P<D<<'),
  'machine-readable lines': repeated('C01X00T478D<<6408125F2702283<<<<<<<<<<<<<<<4\n'),
  dates: repeated('04.04.1997 '),
  'dates with labels': repeated('geb. 04.04.1997 '),
  'labels only': repeated('geb. '),
  'one line of spaces': repeated(' '),
  'line breaks': repeated('1\n'),
  separators: repeated('1./-() '),
  'street names': repeated('Am Markt 5 '),
  'names and streets': repeated('Erika Muster, Hauptstr. 5\n'),
  'password labels': repeated('Passwort für a '),
  PINs: repeated('PIN: 4711 '),
  'beginnings of private keys': repeated('BEGIN PRIVATE KEY-----'),
  'web tokens': repeated('eyJaaaaaaaa.'),
  'log-ins in addresses': repeated('https://a:b'),
  'names and dates': repeated('Muster;Erika;04.04.1997\n'),
  titles: repeated('Herr '),
  'titles with dots': repeated('Dr. '),
  'capitalised words': repeated('Erika Muster '),
  'capital letters': repeated('A '),
  'ends of street names': repeated('straße '),
  streets: repeated('Musterstraße 1, '),
  'word stems': repeated('krank '),
  'one word': repeated('schwanger'),
  'labels of secrets': repeated('Passwort: '),
  'labels of files': repeated('Az. '),
  'quotation marks': repeated('> '),
  'zero-width signs': repeated('1\u200b'),
} as const;

/** Runs per character and detector: each position is tried once, each try is shortened at most a dozen times. */
const RUNS_PER_CHARACTER = 30;

/** Each way of each detector for itself. */
const TEXT_DETECTORS = DETECTORS.filter(
  (detector): detector is TextDetector => 'shape' in detector.pattern,
).flatMap(({ also, ...detector }): readonly TextDetector[] =>
  also === undefined ? [detector] : [detector, { ...detector, ...also }],
);

/** How often shape and check of each detector run on a text. */
function countRuns(text: string): readonly number[] {
  const runs = TEXT_DETECTORS.map(() => 0);
  const counted = TEXT_DETECTORS.map((detector, index): TextDetector => {
    const count = (): void => {
      runs[index] = (runs[index] ?? 0) + 1;
    };
    class CountedShape extends RegExp {
      override exec(value: string): RegExpExecArray | null {
        count();
        return super.exec(value);
      }
    }
    const { pattern, check } = detector;
    const shape = new CountedShape(pattern.shape.source, pattern.shape.flags);
    return {
      ...detector,
      pattern: { ...pattern, shape },
      check: (candidate) => {
        count();
        return check === undefined ? 'ok' : check(candidate);
      },
    };
  });
  scan(text, counted);
  return runs;
}

describe('hostile text', () => {
  test.each(Object.entries(HOSTILE))('%s: the work grows with the length, not faster', (_, text) => {
    const half = countRuns(text.slice(0, LENGTH / 2));
    const whole = countRuns(text);
    whole.forEach((runs, index) => {
      expect(runs).toBeLessThanOrEqual(RUNS_PER_CHARACTER * LENGTH);
      // Twice the text, twice the work, and a little for the edges.
      expect(runs).toBeLessThanOrEqual(2.02 * (half[index] ?? 0) + 50);
    });
  });

  test.each(Object.entries(HOSTILE))(
    '%s: names are sought at no more places than there are words',
    (_, text) => {
      const seen: number[] = [];
      const names: NameDetector = {
        id: 'names',
        category: 'person',
        pattern: { trigger: 'capitalised', words: ['herr*', 'dr', '*muster'] },
        confidence: { alone: 0.5, withContext: 0.5 },
        context: { words: [] },
        find: (_text, starts) => {
          seen.push(...starts);
          return [];
        },
      };
      scan(text, [names]);
      expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
      expect(seen.length).toBeLessThanOrEqual(text.split(/[^A-Za-zß]+/).length);
    },
  );

  test.each(TEXT_DETECTORS)('$id: no match reaches further than a value can be long', ({ pattern }) => {
    for (const text of Object.values(HOSTILE)) {
      pattern.shape.lastIndex = 0;
      expect((pattern.shape.exec(text)?.[0] ?? '').length).toBeLessThanOrEqual(LONGEST_MATCH);
    }
  });
});

/** An address: local part 64, eight labels of 63 with their dots, a last label of 61. */
const LONGEST_MATCH = 64 + 6 + 8 * (63 + 10) + 61;
