import { CARD_RANGES } from '../../src/data/card-ranges';

describe('CARD_RANGES', () => {
  test.each(CARD_RANGES)(
    '$from to $to: same number of digits, in order, lengths of ISO/IEC 7812',
    (range) => {
      expect(range.from).toMatch(/^\d{1,4}$/);
      expect(range.to).toMatch(/^\d{1,4}$/);
      expect(range.to.length).toBe(range.from.length);
      expect(range.to >= range.from).toBe(true);
      for (const length of range.lengths) {
        expect(length).toBeGreaterThanOrEqual(13);
        expect(length).toBeLessThanOrEqual(19);
      }
    },
  );
});
