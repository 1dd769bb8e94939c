// All numbers are made up for this file.
import type { ScanDetector } from '../../../src/engine/detector';
import { steuerId } from '../../../src/engine/detectors/steuer-id';
import { withOwnShapes } from '../../../src/engine/own-shapes/own-shapes';
import type { OwnShapes } from '../../../src/engine/own-shapes/own-shapes';
import { scan } from '../../../src/engine/scan';

const NONE: readonly ScanDetector[] = [];

const found = (text: string, shapes: OwnShapes): string[] =>
  scan(text, withOwnShapes(NONE, shapes)).map(
    ({ detector, start, end, confidence }) => `${detector} ${confidence} ${text.slice(start, end)}`,
  );
const file = (shape: string): OwnShapes => ({ aktenzeichen: [shape] });

describe('withOwnShapes', () => {
  test.each<[string, string, OwnShapes, readonly string[]]>([
    [
      'letters in front',
      'Der Fall JC-1234/26 ist offen.',
      file('JC-####/##'),
      ['aktenzeichen 0.75 JC-1234/26'],
    ],
    ['small letters', 'jc-1234/26', file('JC-####/##'), ['aktenzeichen 0.75 jc-1234/26']],
    ['a word with a blank', 'Fall JC 1234', file('JC ####'), ['aktenzeichen 0.75 JC 1234']],
    [
      'another kind of hyphen and blank',
      'JC\u2011123\u00ad4 26',
      file('JC-#### ##'),
      ['aktenzeichen 0.75 JC\u2011123\u00ad4 26'],
    ],
    ['fixed digits', '32.1-4711', file('32.1-####'), ['aktenzeichen 0.75 32.1-4711']],
    ['a letter and digits in one word', 'K123456-7', file('?######-#'), ['aktenzeichen 0.75 K123456-7']],
    [
      'a range',
      'JC-123 JC-12345',
      file('JC-#{3,5}'),
      ['aktenzeichen 0.75 JC-123', 'aktenzeichen 0.75 JC-12345'],
    ],
    ['an underscore', 'SG_4711_A', file('SG_####_?'), ['aktenzeichen 0.75 SG_4711_A']],
    ['beside its label', 'Aktenzeichen 32.1-4711', file('32.1-####'), ['aktenzeichen 0.85 32.1-4711']],
    [
      'digits only, beside its label',
      'Personalnummer 123456',
      { personalnummer: ['######'] },
      ['personalnummer 0.85 123456'],
    ],
    ['label of a table', 'Pers.-Nr.\n123456', { personalnummer: ['######'] }, ['personalnummer 0.85 123456']],
    [
      'each under its own id',
      'K-47110815 und 5.1234.567',
      { kundennummer: ['K-########'], kassenzeichen: ['#.####.###'] },
      ['kundennummer 0.75 K-47110815', 'kassenzeichen 0.75 5.1234.567'],
    ],
    [
      'several shapes of one kind',
      'AB-123 CD-456',
      { matrikelnummer: ['AB-###', 'CD-###'] },
      ['matrikelnummer 0.75 AB-123', 'matrikelnummer 0.75 CD-456'],
    ],
    [
      'in brackets and at the end',
      '(JC-1234/26) JC-1235/26.',
      file('JC-####/##'),
      ['aktenzeichen 0.75 JC-1234/26', 'aktenzeichen 0.75 JC-1235/26'],
    ],
    ['behind a colon', 'Fall:JC-1234/26', file('JC-####/##'), ['aktenzeichen 0.75 JC-1234/26']],
  ])('finds %s: %s', (_, text, shapes, expected) => {
    expect(found(text, shapes)).toEqual(expected);
  });

  test.each<[string, string, OwnShapes]>([
    ['few digits without a label', 'Zimmer 123456, PLZ 23795', { personalnummer: ['######', '#####'] }],
    ['a short number with a sign without a label', 'Seite 12-2026', file('##-####')],
    ['another label nearer', 'Rechnungsnummer 32.1-4711', file('32.1-####')],
    ['a date', 'am 12.03.2026', file('##.##.####')],
    ['an amount', '12.345.678 Euro', file('##.###.###')],
    ['the start of a longer number', 'JC-1234/26', file('JC-####')],
    ['the end of a longer number', '50-JC-1234', file('JC-####')],
    ['inside an address', 'https://a.example/JC-1234/26', file('JC-####/##')],
    ['inside a file name', 'Bericht_JC-1234', file('JC-####')],
    ['part of a word', 'XJC-1234 JC-12345', file('JC-####')],
    ['other letters', 'JD-1234', file('JC-####')],
    ['a letter where a digit should be', 'JC-12B4', file('JC-####')],
    ['full stops are no placeholders', '32x1-4711', file('32.1-####')],
  ])('finds nothing in %s: %s', (_, text, shapes) => {
    expect(found(text, shapes)).toEqual([]);
  });

  test('keeps the detectors it was given and their array, so that they are compiled once', () => {
    const detectors = [steuerId];
    const shapes: OwnShapes = { aktenzeichen: ['JC-####'] };
    const both = withOwnShapes(detectors, shapes);
    expect(both[0]).toBe(steuerId);
    expect(both).toHaveLength(2);
    expect(withOwnShapes(detectors, shapes)).toBe(both);
    expect(withOwnShapes(detectors, {})).toBe(detectors);
    expect(withOwnShapes([steuerId], shapes)).not.toBe(both);
  });

  test('a shape that was not checked is a programming error', () => {
    expect(() => withOwnShapes(NONE, { aktenzeichen: ['(a+)+'] })).toThrow('no shape (sign)');
  });

  test('many ranges side by side take one way only', () => {
    const shape = '#{1,9}-#{1,9}-#{1,9}-#{1,9}';
    const text = '1-1-1-'.repeat(20_000);
    expect(found(text, file(shape))).toEqual([]);
  });
});
