/**
 * Measures the name detector on the half of the corpora that was not trained on, and on files of marked sentences:
 * `npx tsx scripts/measure-names.ts <folder with the corpora> [file.tsv …]`. Prints precision and recall per confidence.
 * Names of one letter or of dots only (anonymised) count neither way.
 */
import { readFileSync } from 'node:fs';
import { personenname } from '../src/engine/detectors/personenname';
import { scan } from '../src/engine/scan';
import { isForMeasuring, isForTuning, readCourts, readNews } from './names/corpora';
import { readMarked } from './names/marked';

interface Case {
  readonly text: string;
  readonly people: readonly (readonly [start: number, end: number])[];
}

const LEVELS = [0.4, 0.5, 0.8];

export function measure(name: string, cases: readonly Case[], showFrom: number): void {
  for (const level of LEVELS) {
    const score = { right: 0, exact: 0, wrong: 0, people: 0, found: 0, full: 0, fullFound: 0 };
    for (const { text, people } of cases) {
      const hits = scan(text, [personenname]).filter(({ confidence }) => confidence >= level);
      const real = people.filter(([start, end]) => /[A-ZÀ-Þ][^\s.,]*[a-zß-ÿ]/.test(text.slice(start, end)));
      for (const { start, end, confidence } of hits) {
        const touched = people.filter((person) => person[0] < end && person[1] > start);
        if (touched.length === 0) score.wrong++;
        else score.right++;
        if (touched.some((person) => person[0] === start && person[1] === end)) score.exact++;
        if (touched.length === 0 && level === showFrom)
          console.log(`  + ${text.slice(start, end)} ${String(confidence)}: ${around(text, start, end)}`);
      }
      for (const [start, end] of real) {
        const isFull = text.slice(start, end).includes(' ');
        const isFound = hits.some((hit) => hit.start < end && hit.end > start);
        score.people++;
        if (isFull) score.full++;
        if (isFound) score.found++;
        if (isFound && isFull) score.fullFound++;
        if (!isFound && isFull && level === showFrom)
          console.log(`  - ${text.slice(start, end)}: ${around(text, start, end)}`);
      }
    }
    const { right, exact, wrong, people, found, full, fullFound } = score;
    console.log(
      [
        `${name} ≥ ${String(level)}`,
        `P ${ratio(right, right + wrong)} (exact ${ratio(exact, right + wrong)})`,
        `R ${ratio(found, people)} (full names ${ratio(fullFound, full)})`,
        `${String(wrong)} wrong, ${((wrong / cases.length) * 1000).toFixed(1)} per 1,000 texts of ${String(cases.length)}`,
      ].join('; '),
    );
  }
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 30), end + 30).replace(/\n/g, '⏎');
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

if (require.main === module) {
  const [data = '.', ...files] = process.argv.slice(2);
  const show = Number(process.env['SHOW'] ?? 0);
  // What is shown is looked at, so it is not what is measured.
  const part = show === 0 ? isForMeasuring : isForTuning;
  measure('news', readNews(data).filter(part), show);
  measure('courts', readCourts(data).filter(part), show);
  for (const file of files) measure(file.replace(/.*\//, ''), readMarked(readFileSync(file, 'utf8')), show);
}
