import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PolicyContent } from '../src/policy';

interface LoaderContext {
  readonly resourcePath: string;
  readonly resourceQuery: string;
  addContextDependency(folder: string): void;
}

const loader = jest.requireActual<(this: LoaderContext) => string>('../scripts/webpack/content-loader.js');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-content-'));
  cpSync(resolve(__dirname, '../policies/streng'), folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function load(resourceQuery: string, watched: string[] = []): unknown {
  const module = loader.call({
    resourcePath: join(folder, 'policy.yaml'),
    resourceQuery,
    addContextDependency: (path) => void watched.push(path),
  });
  const [, json = ''] = /^export const content = (\{.*\});$/s.exec(module) ?? [];
  return JSON.parse(json);
}

describe('the content loader', () => {
  test('both languages, or one alone', () => {
    const first = { id: 'einladung-buerger', number: 1 };
    const whole = load('?content') as PolicyContent;
    expect([whole.de.faq[0], whole.en.faq[0]]).toMatchObject([first, first]);
    expect(load('?content=en')).toEqual(whole.en);
    expect(load('?content=de')).toEqual(whole.de);
  });

  test('is built anew when the pack changes', () => {
    const watched: string[] = [];
    load('?content', watched);
    expect(watched).toContain(folder);
  });

  test('fails the build with file, line and a sentence', () => {
    writeFileSync(join(folder, 'faq', 'de', 'fax.md'), '---\nid: fax\n---\n\nNein.\n\n# Warum\n');
    expect(() => load('?content')).toThrow(
      /fax\.md, line 7, column 1: A heading of this level cannot be shown/,
    );
  });
});
