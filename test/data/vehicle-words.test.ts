import { PLATE_WORDS, VEHICLE_WORDS } from '../../src/data/vehicle-words';

test('words for plates and vehicles are in lower case, a star at the end only, none twice', () => {
  const all = [...PLATE_WORDS, ...VEHICLE_WORDS];
  expect(all.filter((word) => word !== word.toLowerCase() || !/^[^*]+\*?$/.test(word))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
