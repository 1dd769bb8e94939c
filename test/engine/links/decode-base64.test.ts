import { decodeBase64 } from '../../../src/engine/links/decode-base64';

test.each([
  ['aHR0cHM6Ly9ib3guY29t', 'https://box.com', 'ASCII'],
  ['TcO8bGxlcg==', 'Müller', 'UTF-8 with padding'],
  ['TcO8bGxlcg', 'Müller', 'without padding'],
  ['TfxsbGVy', 'Müller', 'Latin-1'],
  ['8J-Ygg', '😂', 'alphabet of addresses'],
  ['8J+Ygg==', '😂', 'alphabet of mail'],
  ['', '', 'nothing'],
])('%s is %s: %s', (encoded, text) => {
  expect(decodeBase64(encoded)).toBe(text);
});

test.each(['a b', 'a.b', 'ä', 'a=b'])('%j is no Base64', (encoded) => {
  expect(decodeBase64(encoded)).toBeNull();
});
