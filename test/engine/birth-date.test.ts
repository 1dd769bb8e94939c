// All dates are made up.
import { yearOfBirth } from '../../src/engine/birth-date';

describe('yearOfBirth', () => {
  test.each([
    ['4.4.1997', 1997],
    ['04. 04. 1997', 1997],
    ['1997-04-04', 1997],
    ['04/04/1997', 1997],
    ['4. April 1997', 1997],
    ['4. Mrz 1997', 1997],
    ['4. Jänner 1997', 1997],
    ['4th October 1997', 1997],
    ['April 4, 1997', 1997],
    ['4.4.97', 1900],
    ['29.02.1996', 1996],
    ['29.02.96', 1900],
  ])('%s: %d', (text, year) => {
    expect(yearOfBirth(text)).toBe(year);
  });

  test.each([
    ['a day that does not exist', '31.04.1997'],
    ['no leap year', '29.02.1997'],
    ['no leap year, though divisible by four', '29.02.1900'],
    ['a month that does not exist', '1.13.1997'],
    ['day zero', '0.4.1997'],
    ['too long ago', '4.4.1899'],
    ['too far ahead', '4.4.2041'],
    ['no date', '1997'],
  ])('%s is none: %s', (_, text) => {
    expect(yearOfBirth(text)).toBeNull();
  });
});
