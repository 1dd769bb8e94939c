import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Policy } from '../src/policy';

const STRICT = resolve(__dirname, '../policies/streng/policy.yaml');

interface LoaderContext {
  readonly resourcePath: string;
  readonly resourceQuery: string;
  addContextDependency(folder: string): void;
}

const loader = jest.requireActual<(this: LoaderContext) => string>('../scripts/webpack/policy-loader.js');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-pack-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function load(
  yaml: string,
  resourceQuery = '',
): { readonly module: string; readonly watched: readonly string[] } {
  const pack = join(folder, 'pack');
  mkdirSync(pack, { recursive: true });
  writeFileSync(join(pack, 'policy.yaml'), yaml);
  const watched: string[] = [];
  const addContextDependency = (path: string): void => void watched.push(path);
  const module = loader.call({
    resourcePath: join(pack, 'policy.yaml'),
    resourceQuery,
    addContextDependency,
  });
  return { module, watched };
}

const strict = readFileSync(STRICT, 'utf8');

describe('the policy loader', () => {
  const policyIn = (module: string): Policy => {
    const [, json = ''] = /^export const policy = (.*);$/m.exec(module) ?? [];
    return JSON.parse(json) as Policy;
  };

  test('turns a pack into a module with the policy and its checksum', () => {
    const { module } = load(strict);
    expect(policyIn(module)).toMatchObject({ id: 'streng', failure: { onError: 'confirm' } });
    expect(module.split('\n')[1]).toMatch(/^export const packHash = "[0-9a-f]{64}";$/);
  });

  test('for the on-send file leaves out what it never says, and nothing that it judges by', () => {
    const full = policyIn(load(strict).module);
    const send = policyIn(load(strict, '?send').module);
    const { own, tiers, identifiers, recipients, attachments, failure, office } = full;
    expect(send).toMatchObject({ own, tiers, identifiers, recipients, attachments, failure, office });
    expect(send.rules.map(({ when, level }) => ({ when, level }))).toEqual(
      full.rules.map(({ when, level }) => ({ when, level })),
    );
    expect(send.links).toEqual({ ...full.links, insteadOf: undefined });
    expect(full.reasons.length * full.channels.length).toBeGreaterThan(0);
    expect([send.title.de, send.reasons, send.channels, send.dsb.name]).toEqual(['', [], [], '']);
  });

  test('writes nothing that ends a line in the JavaScript of 2016', () => {
    const { module } = load(strict.replace(/^version: .*$/m, 'version: "1\\u2028\\u20292"'));
    expect(module).toContain('1\\u2028\\u20292');
    // Policy and checksum.
    expect(module.split(/[\n\u2028\u2029]/)).toHaveLength(2);
  });

  test('is built anew when the pack or the code that reads it changes', () => {
    expect(load(strict).watched.map((path) => path.split(/[\\/]/).pop())).toEqual(
      expect.arrayContaining(['pack', 'policy', 'files', 'engine']),
    );
  });

  test('fails the build with file, line and a sentence for each problem, and no stack', () => {
    const bad = strict.replace('onError: confirm', 'onError: maybe').replace(/^id: streng$/m, 'id: Streng 1');
    const line = (text: string): number => bad.split('\n').findIndex((it) => it.includes(text)) + 1;
    let failure: unknown;
    try {
      load(bad);
    } catch (error) {
      failure = error;
    }
    expect(failure).toMatchObject({ hideStack: true });
    const sentences = String(failure).split('\n').slice(1);
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(new RegExp(`policy\\.yaml, line ${line('id: Streng 1')}\\b.*: .{20,}`));
    expect(sentences[1]).toMatch(new RegExp(`policy\\.yaml, line ${line('onError: maybe')}\\b.*: .{20,}`));
  });
});
