import { maskLink } from '../../../src/engine/links/mask-link';

test.each([
  ['https://www.dropbox.com/s/abc?rlkey=geheim', 'https://www.dropbox.com/…', 'path'],
  ['https://mega.nz/#!id!geheim', 'https://mega.nz/…', 'key in the fragment'],
  ['https://1fichier.com?geheim', 'https://1fichier.com/…', 'key in the query'],
  ['https://user:geheim@dropbox.com/s', 'https://dropbox.com/…', 'password before the host'],
  ['https://dropbox.com', 'https://dropbox.com', 'nothing to hide'],
  ['https://dropbox.com/', 'https://dropbox.com', 'nothing to hide but a slash'],
  ['dropbox.com/s/abc', 'dropbox.com/…', 'no scheme'],
  ['HTTP:\\\\Dropbox.com\\s', 'http://dropbox.com/…', 'written loosely'],
  ['mailto:geheim@kreis.example', '…', 'no web address'],
  ['', '…', 'nothing'],
])('%s is shown as %s: %s', (url, shown) => {
  expect(maskLink(url)).toBe(shown);
});
