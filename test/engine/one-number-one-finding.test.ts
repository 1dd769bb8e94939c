// Specimens and values made up for this file; none belongs to a person.
import type { ScanDetector } from '../../src/engine/detector';
import { resolveOverlaps } from '../../src/engine/findings/resolve-overlaps';
import { DETECTORS } from '../../src/engine/registry';
import { scan } from '../../src/engine/scan';

const DETECTING = DETECTORS.filter(
  (detector): detector is ScanDetector =>
    detector.pattern.trigger !== 'link' && detector.category === 'identifier',
);

/** What is left when every detector of identifiers has looked at the text. */
const found = (text: string): string[] =>
  resolveOverlaps(scan(text, DETECTING)).map(
    ({ detector, start, end }) => `${detector}: ${text.slice(start, end)}`,
  );

describe('one number is one finding, under its own name', () => {
  test.each([
    ['Reisepass C01X00T47', ['reisepass: C01X00T47']],
    ['Personalausweis L01X00T47', ['personalausweis: L01X00T47']],
    ['Aufenthaltstitel Y12G3H4K54', ['aufenthaltstitel: Y12G3H4K54']],
    ['Ausweisnummer C01X00T478', ['reisepass: C01X00T478']],
    ['Ausweisnummer T220001293', ['personalausweis: T220001293']],
    ['Reisepass T22000129', ['reisepass: T22000129']],
    [
      'Pass C01X00T47, Perso L01X00T47 und eAT Y12G3H4K5',
      ['reisepass: C01X00T47', 'personalausweis: L01X00T47', 'aufenthaltstitel: Y12G3H4K5'],
    ],
    [
      'Personalausweis liegt vor. Aufenthaltserlaubnis nach § 24 AufenthG, Seriennummer Y12G3H4K5.',
      ['aufenthaltstitel: Y12G3H4K5'],
    ],
    ['Steuernummer: 86095742719', ['steuer-id: 86095742719']],
    ['Steuernummer: 198/815/08152', ['steuernummer: 198/815/08152']],
    ['IBAN DE89 3704 0044 0532 0130 00', ['iban: DE89 3704 0044 0532 0130 00']],
    ['Versichertennummer K220645122', ['krankenversichertennummer: K220645122']],
    [
      'FIN WVWZZZ1JZ3W386752, Kennzeichen SE-XY 123',
      ['fahrgestellnummer: WVWZZZ1JZ3W386752', 'kfz-kennzeichen: SE-XY 123'],
    ],
    ['Führerschein B072RRE2I55', ['fuehrerschein: B072RRE2I55']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a machine-readable zone is one finding, not a number and two dates', () => {
    const zone =
      'IDD<<T220001293<<<<<<<<<<<<<<<\n6408125<2010315D<<<<<<<<<<<<<4\nMUSTERMANN<<ERIKA<<<<<<<<<<<<<';
    expect(found(zone)).toEqual([`mrz: ${zone}`]);
  });
});
