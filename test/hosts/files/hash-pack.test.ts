import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hashPack } from '../../../src/hosts/files/hash-pack';

const STRENG = resolve(__dirname, '../../../policies/streng');
/** As the documentation gives it to people who do not want to trust us. */
const BY_HAND = String.raw`find . -type f \( -name '*.yaml' -o -name '*.md' \) -not -path '*/.*' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'umschlag-pack-'));
  write('policy.yaml', 'id: klein\n');
  write('faq/de/b.md', 'Frage\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('the shipped pack has the number that sha256sum finds', () => {
  const [byHand] = execFileSync('sh', ['-c', BY_HAND], { cwd: STRENG, encoding: 'utf8' }).split(' ');
  expect(hashPack(STRENG)).toBe(byHand);
});

test.each<[string, () => void]>([
  [
    'a word in a question',
    () => {
      write('faq/de/b.md', 'Fragen\n');
    },
  ],
  [
    'a blank in the rules',
    () => {
      write('policy.yaml', 'id:  klein\n');
    },
  ],
  [
    'a file more',
    () => {
      write('faq/de/c.md', '');
    },
  ],
  [
    'a file moved',
    () => {
      rmSync(join(folder, 'faq/de/b.md'));
      write('faq/en/b.md', 'Frage\n');
    },
  ],
])('%s changes it', (_, change) => {
  const before = hashPack(folder);
  change();
  expect(hashPack(folder)).not.toBe(before);
});

test.each<[string, () => void]>([
  [
    'a hidden file',
    () => {
      write('.b.md.swp', 'x');
    },
  ],
  [
    'a hidden folder',
    () => {
      write('.git/a.md', 'x');
    },
  ],
  [
    'a file no build reads',
    () => {
      write('Thumbs.db', 'x');
    },
  ],
  ['nothing', () => undefined],
])('%s does not change it', (_, change) => {
  const before = hashPack(folder);
  change();
  expect(hashPack(folder)).toBe(before);
});

test('the order is that of the bytes, whatever the order of the files', () => {
  write('faq/de/B.md', 'x');
  write('faq/de/ä.md', 'y');
  const [byHand] = execFileSync('sh', ['-c', BY_HAND], { cwd: folder, encoding: 'utf8' }).split(' ');
  expect(hashPack(folder)).toBe(byHand);
  expect(hashPack(folder)).toMatch(/^[0-9a-f]{64}$/);
});
