import type { ScanDetector } from '../../../src/engine/detector';
import { confidenceLevel } from '../../../src/engine/finding';
import type { ConfidenceLevel } from '../../../src/engine/finding';
import { scan } from '../../../src/engine/scan';

/** What kind of writing it is, the text with each expected value in «…», and how sure the hit must be. */
export type Positive = readonly [reason: string, text: string, level: ConfidenceLevel];

/** Texts without any hit of this detector, grouped by the reason. */
export type Negatives = Readonly<Record<string, readonly string[]>>;

const MARKED = /«([^»]*)»/g;

const unmarked = (text: string): string => text.replace(/[«»]/g, '');

const expected = (text: string): string[] => [...text.matchAll(MARKED)].map(([, value]) => value ?? '');

/** The same text as word processors and web pages write it: other spaces and hyphens, invisible characters inside. */
function disguised(text: string): string {
  return text.replace(MARKED, (_, value: string) => {
    const written = value.replace(/ /g, '\u00a0').replace(/-/g, '\u2011');
    const end = written.length > 4 ? `\u200b${written.slice(4)}` : '';
    return `«${written.slice(0, 2)}\u00ad${written.slice(2, 4)}${end}»`;
  });
}

export function testDetector(
  detector: ScanDetector,
  positives: readonly Positive[],
  negatives: Negatives,
): void {
  const find = (text: string): string[] =>
    scan(unmarked(text), [detector]).map(({ start, end }) => unmarked(text).slice(start, end));

  describe('finds', () => {
    test.each(positives)('given %s: %s (%s)', (_, text, level) => {
      expect(find(text)).toEqual(expected(text));
      const hits = scan(unmarked(text), [detector]);
      expect(hits.map(({ confidence }) => confidenceLevel(confidence))).toEqual(hits.map(() => level));
    });

    test.each(positives)('given other spaces, hyphens and invisible signs, %s: %s', (_, text) => {
      expect(find(disguised(text))).toEqual(expected(disguised(text)));
    });
  });

  describe.each(Object.entries(negatives))('finds nothing in %s', (_, texts) => {
    test.each([...texts])('%s', (text) => {
      expect(find(text)).toEqual([]);
    });
  });

  test('the table is large enough to mean something', () => {
    expect(positives.length).toBeGreaterThanOrEqual(15);
    expect(Object.values(negatives).flat().length).toBeGreaterThanOrEqual(25);
    for (const [, text] of positives) expect(expected(text).length).toBeGreaterThan(0);
  });
}
