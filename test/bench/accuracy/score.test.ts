import { spansOfRedaction } from '../../../bench/accuracy/redacted-spans';
import { judge, ratesOf } from '../../../bench/accuracy/score';
import type { Expected, Prediction } from '../../../bench/accuracy/score';

const expected = (detector: string, start: number, end: number, counts = true): Expected => ({
  detector,
  part: 'body',
  start,
  end,
  counts,
});
const said = (detectors: readonly string[], start: number, end: number, isLenient = false): Prediction => ({
  detectors,
  part: 'body',
  start,
  end,
  isLenient,
});

describe('judge', () => {
  test.each([
    ['same place', [expected('iban', 5, 9)], [said(['iban'], 5, 9)], [1, 1, 1, 0]],
    ['touching place: found, not exact', [expected('iban', 5, 9)], [said(['iban'], 3, 6)], [1, 1, 0, 0]],
    ['beside it: missed and a false alarm', [expected('iban', 5, 9)], [said(['iban'], 9, 12)], [1, 0, 0, 1]],
    ['another detector is no find', [expected('iban', 5, 9)], [said(['imei'], 5, 9)], [1, 0, 0, 0]],
    ['neutral and found', [expected('iban', 5, 9, false)], [said(['iban'], 5, 9)], [0, 0, 0, 0]],
    ['neutral and not found', [expected('iban', 5, 9, false)], [], [0, 0, 0, 0]],
    ['on the place of another kind: false', [expected('imei', 5, 9)], [said(['iban'], 5, 9)], [0, 0, 0, 1]],
    [
      'a coarse type is right for each kind it means',
      [expected('imei', 5, 9)],
      [said(['iban', 'imei'], 5, 9)],
      [0, 0, 0, 0],
    ],
    ['lenient: never a false alarm', [], [said(['iban'], 5, 9, true)], [0, 0, 0, 0]],
  ])('%s', (_, gold, predictions, [asked, found, exact, falseAlarms]) => {
    expect(judge('iban', gold, predictions).score).toEqual({ expected: asked, found, exact, falseAlarms });
  });

  test('rates', () => {
    expect(ratesOf({ expected: 4, found: 3, exact: 1, falseAlarms: 1 })).toEqual({
      precision: 0.75,
      recall: 0.75,
      f1: 0.75,
      exactRecall: 0.25,
      exactF1: 0.25,
    });
    expect(ratesOf({ expected: 0, found: 0, exact: 0, falseAlarms: 0 })).toEqual({
      precision: null,
      recall: null,
      f1: null,
      exactRecall: null,
      exactF1: null,
    });
  });
});

describe('spansOfRedaction', () => {
  const spans = (original: string, redacted: string): readonly string[] =>
    spansOfRedaction(original, redacted, 'XX').map(({ start, end }) => original.slice(start, end));

  test.each([
    ['in the middle', 'call 0301234 now', 'call XX now', ['0301234']],
    ['at both ends', '123 and 456', 'XX and XX', ['123', '456']],
    ['the same text again', 'a 1 a 2 a', 'a XX a XX a', ['1', '2']],
    ['nothing', 'nothing', 'nothing', []],
    ['everything', '12345', 'XX', ['12345']],
  ])('%s', (_, original, redacted, values) => {
    expect(spans(original, redacted)).toEqual(values);
  });
});
