/**
 * Lays out a new detector: its file, its table of texts, its words in both languages and its place in the registry.
 * Run with `npm run new-detector -- <id> <category>`, e.g. `npm run new-detector -- steuernummer identifier`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CATEGORIES } from '../src/engine';
import type { Category } from '../src/engine';

/** What went wrong, or the files written and what is left to do. */
export type NewDetector =
  | { readonly error: 'bad-id' | 'bad-category' | 'exists' }
  | { readonly written: readonly string[]; readonly next: readonly string[] };

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export function newDetector(root: string, id: string, category: string): NewDetector {
  if (!ID.test(id)) return { error: 'bad-id' };
  if (!isCategory(category)) return { error: 'bad-category' };
  const source = `src/engine/detectors/${id}.ts`;
  const test = `test/engine/detectors/${id}.test.ts`;
  if (existsSync(join(root, source)) || existsSync(join(root, test))) return { error: 'exists' };

  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  writeFileSync(join(root, source), detectorSource(id, name, category));
  writeFileSync(join(root, test), testSource(id, name));
  const registry = 'src/engine/registry.ts';
  edit(join(root, registry), (text) => register(text, id, name));
  const texts = ['de', 'en'].flatMap((language) => [
    `src/texts/${language}/detectors.ts`,
    `src/texts/${language}/phrases.ts`,
  ]);
  for (const file of texts)
    edit(join(root, file), (text) => text.replace(/\n};\n$/, `\n${textKey(file, id)}};\n`));
  return { written: [source, test, registry, ...texts], next: nextSteps(id, source, test) };
}

function isCategory(value: string): value is Category {
  return CATEGORIES.some((category) => category === value);
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} is not laid out as expected; nothing was added`);
  writeFileSync(file, after);
}

/** Imports stay in alphabetical order; the array is the order of the documentation, so the new one goes last. */
function register(text: string, id: string, name: string): string {
  const line = `import { ${name} } from './detectors/${id}';`;
  const lines = text.split('\n');
  const path = (entry: string): string => /from '(.*)'/.exec(entry)?.[1] ?? '';
  const place = lines.findIndex(
    (entry) =>
      entry.startsWith('import') && path(entry).startsWith('./detectors/') && path(entry) > path(line),
  );
  const lastImport = lines.map((entry) => entry.startsWith('import')).lastIndexOf(true);
  lines.splice(place < 0 ? lastImport + 1 : place, 0, line);
  return lines.join('\n').replace(/\n\];\n$/, `\n  ${name},\n];\n`);
}

function textKey(file: string, id: string): string {
  const key = id.includes('-') ? `'${id}'` : id;
  return file.endsWith('phrases.ts')
    ? `  ${key}: { a: '${id}', many: '${id}' },\n`
    : `  ${key}: {\n    name: '${id}',\n    why: '${id}',\n  },\n`;
}

function detectorSource(id: string, name: string, category: Category): string {
  const checkName = `check${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * What it is, who issues it, legal basis.
 *
 * | position | content |
 * |---|---|
 * | 1–8 | digits |
 *
 * Check: the algorithm in numbered steps.
 *
 * Worked example 12345678: every step, so that a pencil can follow.
 *
 * Authority: which law or standard is followed where references disagree.
 * Accuracy: share of random look-alikes that pass; what the detector therefore asks for.
 */
const SHAPE = /\\d{8}/y;

const WORDS = ['${id}'];

function ${checkName}({ compact }: Candidate): CheckResult {
  return compact.length === 8 ? 'ok' : 'no';
}

export const ${name} = {
  id: '${id}',
  category: '${category}',
  pattern: { trigger: 'number', starts: '0123456789', minDigits: 8, shape: SHAPE },
  // A shape without a check digit is nothing without a word that names it.
  confidence: { alone: 0, withContext: 0.6 },
  context: { words: WORDS },
  check: ${checkName},
} satisfies TextDetector;
`;
}

function testSource(id: string, name: string): string {
  return `// All numbers are published examples or computed for this file; none belongs to a person.
import { ${name} } from '../../../src/engine/detectors/${id}';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [['with its label', '${id}: «12345678»', 'medium']];

const NEGATIVES: Negatives = {
  'a number without a label': ['12345678'],
};

describe('${id}', () => {
  testDetector(${name}, POSITIVES, NEGATIVES);
});
`;
}

function nextSteps(id: string, source: string, test: string): readonly string[] {
  return [
    `${test}: first the corner cases of the references, at least 15 positives and 25 negatives by reason.`,
    `${source}: docblock, shape, check, words; tables go to src/data/ with source, licence, date, refresh.`,
    'src/texts/{de,en}/{detectors,phrases}.ts: the sentences, now only the id.',
    'test/engine/detectors/accuracy.test.ts: a row, if there is a check digit.',
    `test/engine/false-alarms.test.ts: ordinary sentences that look like ${id}.`,
    'npx tsx scripts/update-detectors-doc.ts writes docs/detectors.md anew.',
  ];
}

const SENTENCES = {
  'bad-id': 'The id must be kebab-case, such as „steuer-id“.',
  'bad-category': `The category must be one of ${CATEGORIES.join(', ')}.`,
  exists: 'There is a detector or a table of this name already.',
} as const;

if (require.main === module) {
  const [id = '', category = ''] = process.argv.slice(2);
  const result = newDetector(resolve(__dirname, '..'), id, category);
  if ('error' in result) {
    console.error(`${SENTENCES[result.error]}\nUsage: npm run new-detector -- <id> <category>`);
    process.exitCode = 2;
  } else {
    console.log(`Written:\n${list(result.written)}\n\nWhat is left to do:\n${list(result.next)}`);
  }
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
