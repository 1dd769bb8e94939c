// The files hold made-up names only. `tuning.tsv` was looked at while the rules were written, `measured.tsv` never.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked } from '../../../scripts/names/marked';
import { personenname } from '../../../src/engine/detectors/personenname';
import { scan } from '../../../src/engine/scan';

function measure(file: string): { readonly precision: number; readonly recall: number } {
  const texts = readMarked(readFileSync(join(__dirname, '../../fixtures/names', file), 'utf8'));
  let hits = 0;
  let right = 0;
  let people = 0;
  let found = 0;
  for (const { text, people: expected } of texts) {
    const names = scan(text, [personenname]).filter(({ confidence }) => confidence >= 0.5);
    const meets = (
      a: readonly [number, number],
      b: { readonly start: number; readonly end: number },
    ): boolean => a[0] < b.end && b.start < a[1];
    hits += names.length;
    right += names.filter((name) => expected.some((person) => meets(person, name))).length;
    people += expected.length;
    found += expected.filter((person) => names.some((name) => meets(person, name))).length;
  }
  return { precision: right / hits, recall: found / people };
}

test.each(['tuning.tsv', 'measured.tsv'])(
  '%s: at least nine of ten names, at most one in ten wrong',
  (file) => {
    const { precision, recall } = measure(file);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  },
);
