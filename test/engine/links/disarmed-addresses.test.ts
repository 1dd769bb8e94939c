import { findDisarmedAddresses } from '../../../src/engine/links/disarmed-addresses';
import { refang } from '../../../src/engine/links/refang';

const find = (text: string): string[] =>
  findDisarmedAddresses(text, {
    isKnown: (url) => /\b(?:dropbox|we)[.．](?:com|tl)\b/i.test(refang(url)),
  }).map(({ url, start, end }) => {
    expect(text.slice(start, end)).toBe(url);
    return url;
  });

test.each([
  ['Datei: «hxxps://dropbox[.]com/s/abc».', 'scheme and dot'],
  ['«hxxps[:]//evil[.]example/x» hier', 'unknown host with scheme'],
  ['liegt auf «dropbox[.]com/s/abc», bitte', 'bare with path'],
  ['liegt auf «dropbox(.)com».', 'bare, round brackets'],
  ['«www[.]dropbox[.]com/s/abc?dl=0»', 'several dots'],
  ['siehe «dropbox (punkt) com» für', 'in words'],
  ['siehe «www [dot] dropbox [dot] com» für', 'in words, several'],
  ['«dropbox．com/s/abc»', 'full-width dot'],
  ['(«dropbox[.]com») und «we[.]tl/t-abc»', 'two of them'],
  ['«dropbox[.]com.» Und'.replace('.»', '»'), 'end of a sentence'],
])('%s: %s', (marked) => {
  const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, url]) => url);
  expect(find(marked.replace(/[«»]/g, ''))).toEqual(expected);
});

test.each([
  ['Anlage [.] und (.)', 'brackets alone'],
  ['evil[.]example/x', 'unknown host without scheme'],
  ['max (punkt) muster (at) kreis.example', 'mail address in words'],
  ['Das ist der Punkt (Punkt 3).', 'the word'],
  ['他们为什么。不说中文', 'Chinese sentence'],
  ['', 'nothing'],
])('finds nothing in %s: %s', (text) => {
  expect(find(text)).toEqual([]);
});

// The number of links is the proof: what is read twice would be found twice.
test.each([
  ['dots', '[.]'.repeat(100_000), 0],
  ['labels', 'a[.]'.repeat(80_000), 0],
  ['addresses', 'dropbox[.]com/x '.repeat(20_000), 20_000],
  ['one label and dots', `${'a'.repeat(100_000)}${'[.]a '.repeat(50_000)}`, 0],
])('a text of %s', (_, text, count) => {
  expect(findDisarmedAddresses(text, { isKnown: (url) => url.startsWith('dropbox') })).toHaveLength(count);
});
