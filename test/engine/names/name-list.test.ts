import { NameList } from '../../../src/engine/names/name-list';
import { encodeNames } from '../../../scripts/update-names';

const NAMES = [
  'Anna',
  'Anja',
  'Annette',
  'Annelie',
  'Bernd',
  'Bernhard',
  'Çelik',
  'Maximiliane',
  'Maximilianus',
];
const list = new NameList(encodeNames(NAMES));

test.each([
  'anna',
  'anja',
  'annette',
  'annelie',
  'bernd',
  'bernhard',
  'celik',
  'maximiliane',
  'maximilianus',
])('has %s', (name) => {
  expect(list.has(name)).toBe(true);
});

test.each(['', 'a', 'an', 'ann', 'annet', 'bern', 'zoe', 'Anna', 'an0na', '\nan', '0na', 'maximilian'])(
  'has no „%s“',
  (name) => {
    expect(list.has(name)).toBe(false);
  },
);

test('words of less than three letters and with other signs are left out', () => {
  const other = new NameList(encodeNames(['Li', 'Anne-Marie', 'Eva']));
  expect([other.has('li'), other.has('anne-marie'), other.has('eva')]).toEqual([false, false, true]);
});
