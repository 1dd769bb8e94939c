import { letterAsDigits, weightedCrossSum } from '../../../src/engine/checksums/weighted-cross-sum';

const PENSION = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
const HEALTH = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2];

describe('weightedCrossSum', () => {
  test.each([
    ['150706490310', PENSION, 3],
    ['650708030101', PENSION, 9],
    ['501502562349', PENSION, 3],
    ['201510900202', PENSION, 3],
    ['0100050001', HEALTH, 5],
    ['2001234567', HEALTH, 8],
    ['1712345678', HEALTH, 4],
    ['', HEALTH, 0],
  ])('given %s with weights %j, the sum is %d', (digits, weights, expected) => {
    expect(weightedCrossSum(digits, weights)).toBe(expected);
  });
});

describe('letterAsDigits', () => {
  test.each([
    ['A', '01'],
    ['I', '09'],
    ['J', '10'],
    ['Z', '26'],
    ['C123', '03'],
  ])('%s → %s', (letter, digits) => {
    expect(letterAsDigits(letter)).toBe(digits);
  });
});
