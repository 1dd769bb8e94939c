import { resolveAddress } from '../../src/anatomy/base-address';
import { readHtml } from '../../src/anatomy/html-text';

const BASE = 'https://cloud.example/s/ordner/seite?x=1/2#y';

test.each([
  ['plan.pdf', 'https://cloud.example/s/ordner/plan.pdf', 'beside the page'],
  ['/plan.pdf', 'https://cloud.example/plan.pdf', 'from the root'],
  ['../plan.pdf', 'https://cloud.example/s/ordner/../plan.pdf', 'above'],
  ['https://other.example/x', 'https://other.example/x', 'complete'],
  ['//other.example/x', '//other.example/x', 'without scheme'],
  ['www.other.example', 'www.other.example', 'as people write it'],
  ['mailto:a@b.example', 'mailto:a@b.example', 'other scheme'],
])('%s is %s: %s', (url, resolved) => {
  expect(resolveAddress(url, BASE)).toBe(resolved);
});

test.each([
  ['https://cloud.example', 'https://cloud.example/x'],
  ['https://cloud.example/', 'https://cloud.example/x'],
  ['ordner/', 'x'],
  ['file:///c:/', 'x'],
])('with the base %s, x is %s', (base, resolved) => {
  expect(resolveAddress('x', base)).toBe(resolved);
});

test('the first base counts for the whole document', () => {
  const { targets } = readHtml(
    '<a href="a">A</a><base target="_blank"><base href="https://one.example/s/"><base href="https://two.example/"><a href="b">B</a>',
  );
  expect(targets.map(({ url }) => url)).toEqual([
    'https://one.example/s/a',
    'https://one.example/s/',
    'https://two.example/',
    'https://one.example/s/b',
  ]);
});
