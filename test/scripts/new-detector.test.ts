import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { newDetector } from '../../scripts/new-detector';

const ROOT = resolve(__dirname, '../..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-detector-'));
  for (const path of ['src/engine', 'src/texts', 'src/data']) {
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  }
  mkdirSync(join(root, 'test/engine/detectors'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('newDetector', () => {
  test('writes detector, table, registry and texts that compile together', () => {
    const result = newDetector(root, 'kinder-geld-nummer', 'identifier');
    if ('error' in result) throw new Error(result.error);
    expect(result.written).toEqual([
      'src/engine/detectors/kinder-geld-nummer.ts',
      'test/engine/detectors/kinder-geld-nummer.test.ts',
      'src/engine/registry.ts',
      'src/texts/de/detectors.ts',
      'src/texts/de/phrases.ts',
      'src/texts/en/detectors.ts',
      'src/texts/en/phrases.ts',
    ]);
    expect(result.next.length).toBeGreaterThan(3);

    const program = ts.createProgram(
      ['src/engine/registry.ts', 'src/texts/de/index.ts', 'src/texts/en/index.ts'].map((file) =>
        join(root, file),
      ),
      {
        strict: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2019.d.ts'],
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        types: [],
      },
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .filter(({ file }) =>
        /registry|kinder-geld|texts\/..\/(?:detectors|phrases)/.test(file?.fileName ?? ''),
      );
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  test('registers under the camel-case name, imports in order', () => {
    newDetector(root, 'kinder-geld-nummer', 'identifier');
    const registry = read('src/engine/registry.ts');
    const paths = [...registry.matchAll(/from '(\.\/detectors\/.*)'/g)].map(([, path]) => path);
    expect(paths).toContain('./detectors/kinder-geld-nummer');
    expect(paths).toEqual([...paths].sort());
    expect(registry).toMatch(/ {2}kinderGeldNummer,\n\];\n$/);
  });

  test('gives the texts one key in each language', () => {
    newDetector(root, 'passport-card', 'identifier');
    for (const language of ['de', 'en']) {
      expect(read(`src/texts/${language}/detectors.ts`)).toMatch(
        / {2}'passport-card': \{\n {4}name: 'passport-card',/,
      );
      expect(read(`src/texts/${language}/phrases.ts`)).toContain("  'passport-card': { a: 'passport-card',");
    }
  });

  test.each([
    ['bad-id', 'Steuer_ID', 'identifier'],
    ['bad-id', '../iban2', 'identifier'],
    ['bad-id', '', 'identifier'],
    ['bad-category', 'passport-card', 'nummer'],
    ['exists', 'iban', 'identifier'],
  ])('answers %s to id „%s“ and category „%s“ and writes nothing', (error, id, category) => {
    const before = read('src/engine/registry.ts');
    expect(newDetector(root, id, category)).toEqual({ error });
    expect(read('src/engine/registry.ts')).toBe(before);
  });

  test('does not write a second time over the first', () => {
    newDetector(root, 'passport-card', 'identifier');
    expect(newDetector(root, 'passport-card', 'contact')).toEqual({ error: 'exists' });
    expect(read('src/engine/detectors/passport-card.ts')).toContain("category: 'identifier'");
  });
});
