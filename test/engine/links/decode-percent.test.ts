import { decodePercent } from '../../../src/engine/links/decode-percent';

test.each([
  ['plain', 'plain', 'nothing to do'],
  ['https%3A%2F%2Fbox.com', 'https://box.com', 'ASCII'],
  ['M%C3%BCller', 'Müller', 'UTF-8'],
  ['a%252Fb', 'a%2Fb', 'one layer only'],
  ['M%FCller%2Fx', 'M%FCller/x', 'Latin-1 stays, ASCII is decoded'],
  ['100%', '100%', 'a lone sign'],
  ['%3A%C3', ':%C3', 'cut in half'],
  ['a+b', 'a+b', 'plus is no blank in an address'],
])('%s → %s: %s', (text, decoded) => {
  expect(decodePercent(text)).toBe(decoded);
});
