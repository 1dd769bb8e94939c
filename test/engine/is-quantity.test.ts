import { isQuantity } from '../../src/engine/is-quantity';

describe('isQuantity', () => {
  test.each([
    ' Euro',
    ' EUR.',
    '€',
    ' €/Monat',
    ' %',
    '%-ig',
    ' km',
    ' m²',
    ' Stück)',
    ' Uhr',
    ' Bytes',
    ' °C',
    ' kWh,',
  ])('behind a number, „%s“ makes it an amount', (after) => {
    expect(isQuantity(after)).toBe(true);
  });

  test.each([
    '',
    ' und',
    ' Europa',
    ' Eurolager',
    ' kmh',
    ', 5 Euro',
    ' - 3 %',
    ' Stückliste',
    '\nEuro',
    ' kgB',
  ])('„%s“ does not', (after) => {
    expect(isQuantity(after)).toBe(false);
  });
});
