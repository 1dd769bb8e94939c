import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { unpackPairs, unpackRows, unpackWords } from '../scripts/webpack/unpack-words';

type Table = Readonly<Record<string, unknown>>;

interface Rule {
  readonly test?: RegExp;
  readonly loader?: string;
}

interface Loading {
  readonly resourcePath: string;
  readonly _module: { readonly layer: string | null };
}

/** The on-send file's copy of a table, and the pages'. */
const LAYERS = ['bare', null] as const;
type Layer = (typeof LAYERS)[number];

const loader = jest.requireActual<(this: Loading, source: string) => string>(
  '../scripts/webpack/word-lists-loader.js',
);

/** The tables that the build packs, as webpack.config.js names them. */
const FILES = [
  ...[
    'area-codes',
    'document-labels',
    'given-names',
    'name-words',
    'other-number-labels',
    'password-words',
    'role-mailboxes',
  ],
  ...['statement-signals', 'street-words', 'surnames', 'vehicle-districts', 'vehicle-words', 'word-fields'],
]
  .map((name) => `data/${name}`)
  .concat(['texts/de/phrases', 'texts/en/phrases']);

const pathOf = (name: string): string => resolve(__dirname, `../src/${name}.ts`);

function packed(name: string, layer: Layer): string {
  return loader.call({ resourcePath: pathOf(name), _module: { layer } }, readFileSync(pathOf(name), 'utf8'));
}

/** What an importer of the packed module gets. */
function unpacked(name: string, layer: Layer): Table {
  const { code } = transformSync(packed(name, layer), { format: 'cjs' });
  const module = { exports: {} };
  runInNewContext(code, { module, require: () => ({ unpackPairs, unpackRows, unpackWords }) });
  return { ...(module.exports as Table) };
}

/** Lists as the engine reads them: words, in any order where the order means nothing. */
function asLists(value: unknown, isSet: boolean): unknown {
  if (typeof value === 'string') {
    // Long lines are a layout of their own.
    if (value.startsWith('\n')) return value;
    const words = value.split(/\s+/).filter((word) => word !== '');
    return isSet ? [...new Set(words)].sort() : words;
  }
  if (Array.isArray(value)) return value.map((item) => asLists(item, isSet));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asLists(item, isSet)]));
  return value;
}

describe('the loader of word lists', () => {
  test.each(FILES)('%s: whoever imports the table gets the same words', (name) => {
    const isSet = ['data/name-words', 'data/statement-signals'].includes(name);
    const table = jest.requireActual<Table>(`../src/${name}`);
    for (const layer of LAYERS)
      expect(asLists(unpacked(name, layer), isSet)).toEqual(asLists({ ...table }, isSet));
  });

  test('the build uses it for these tables and no others', () => {
    const config =
      jest.requireActual<(env: object, argv: object) => { module: { rules: Rule[] } }[]>(
        '../webpack.config.js',
      );
    const [product] = config({}, { configName: ['product'] });
    const rule = product?.module.rules.find(
      ({ loader: file = '' }) => basename(file) === 'word-lists-loader.js',
    );
    expect(FILES.filter((name) => rule?.test?.test(pathOf(name)) !== true)).toEqual([]);
    expect(rule?.test?.test(pathOf('data/link-services'))).toBe(false);
  });
});
