import type { LinkTarget } from '../../../src/engine/links/found-link';
import { expandMailto } from '../../../src/engine/links/mailto-body';

const target = (url: string): LinkTarget => ({ url, origin: 'attribute', start: 3, end: 9 });
const urls = (url: string): string[] =>
  expandMailto(target(url), { hasEnding: () => false, isKnown: () => false }).map((found) => found.url);

test.each([
  ['mailto:a@k.example?body=Datei%3A%20https%3A%2F%2Fbox.com%2Fs%2Fa', ['https://box.com/s/a']],
  ['MAILTO:?subject=www.box.com&body=https://box.com/b', ['www.box.com', 'https://box.com/b']],
  ['mailto:a@k.example?body=https://box.com/a&amp;cc=b@k.example', ['https://box.com/a']],
  ['mailto:a@k.example?subject=Anfrage', []],
  ['mailto:a@k.example', []],
  ['https://box.com/?body=https://x.example', ['https://box.com/?body=https://x.example']],
])('%s: %j', (url, expected) => {
  expect(urls(url)).toEqual(expected);
});

test('keeps the place of the mail link', () => {
  const [found] = expandMailto(target('mailto:?body=https://box.com'), {
    hasEnding: () => false,
    isKnown: () => false,
  });
  expect(found).toEqual({ url: 'https://box.com', origin: 'attribute', start: 3, end: 9 });
});
