import { LOOK_ALIKES } from '../../../src/data/look-alikes';
import { findSkeletons } from '../../../src/engine/links/skeleton';

test.each([
  ['drоpbox.com', ['dropbox.com'], 'Cyrillic'],
  ['dropb0x.com', ['dropbox.com'], 'zero'],
  ['1inkedin.com', ['linkedin.com'], 'one'],
  ['rnega.nz', ['mega.nz'], 'r and n'],
  ['vvetransfer.com', ['wetransfer.com'], 'two v'],
  ['drоpb0x.com', ['dropb0x.com', 'dropbox.com'], 'both'],
  ['dropbox.com', [], 'nothing to see'],
  ['bücherei.example', [], 'umlauts are letters'],
])('%s: %j, %s', (host, names) => {
  expect(findSkeletons(host)).toEqual(names);
});

test('no letter looks like two, and none is Latin already', () => {
  const others = Object.values(LOOK_ALIKES).flatMap((letters) => Array.from(letters));
  expect(
    others.filter((letter, index) => others.indexOf(letter) !== index || /[a-z0-9]/.test(letter)),
  ).toEqual([]);
});
