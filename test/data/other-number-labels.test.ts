// 86095742719 is a published example of the tax administration, no person's number.
import { OTHER_NUMBER_LABELS } from '../../src/data/other-number-labels';
import { steuerId } from '../../src/engine/detectors/steuer-id';
import { scan } from '../../src/engine/scan';

describe('OTHER_NUMBER_LABELS', () => {
  test.each(OTHER_NUMBER_LABELS)(
    'behind „%s“ a number is no tax ID, though its check digit fits',
    (label) => {
      expect(scan(`${label} 86095742719`, [steuerId])).toEqual([]);
      expect(scan(`${label.toUpperCase()}: 86095742719`, [steuerId])).toEqual([]);
    },
  );

  test('none twice', () => {
    expect(new Set(OTHER_NUMBER_LABELS).size).toBe(OTHER_NUMBER_LABELS.length);
  });
});
