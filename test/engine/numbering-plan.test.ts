// Area codes are real, subscriber numbers are made up.
import {
  areaLength,
  isAreaCode,
  isInternational,
  isMobile,
  isNational,
} from '../../src/engine/numbering-plan';

describe('isAreaCode', () => {
  test.each(['30', '431', '4551', '6131', '3641', '33701', '170', '151'])('%s', (area) => {
    expect(isAreaCode(area)).toBe(true);
  });

  test.each([
    ['a code with another digit', '4311'],
    ['the beginning of a code', '45'],
    ['five digits outside the east', '45511'],
    ['a service', '800'],
    ['a mobile prefix with a digit of the network', '1511'],
    ['nothing', ''],
  ])('not %s: %s', (_, area) => {
    expect(isAreaCode(area)).toBe(false);
  });
});

test.each([
  ['4551951234', 4],
  ['431988123', 3],
  ['3023125123', 2],
  ['1701234567', 3],
])('the area of %s has %d digits', (digits, length) => {
  expect(areaLength(digits)).toBe(length);
});

test.each([
  ['1701234567', true],
  ['17', false],
  ['1801234567', false],
])('isMobile %s: %s', (digits, expected) => {
  expect(isMobile(digits)).toBe(expected);
});

test.each([
  ['4551951234', true],
  ['45519510', true],
  ['1701234567', true],
  ['170123456', false],
  ['8001000480', false],
  ['1805123456', false],
  ['431', false],
  ['0431988123', false],
])('isNational %s: %s', (digits, expected) => {
  expect(isNational(digits)).toBe(expected);
});

test.each([
  ['494551951234', true],
  ['4904551951234', true],
  ['498001000480', false],
  ['4315312000', true],
  ['1234567', false],
  ['1234567890123456', false],
])('isInternational %s: %s', (digits, expected) => {
  expect(isInternational(digits)).toBe(expected);
});
