// Every number here is made by a seeded generator or a published specimen; none belongs to a person.
import type { CheckResult, TextDetector } from '../../../src/engine/detector';
import { aufenthaltstitel } from '../../../src/engine/detectors/aufenthaltstitel';
import { azrNummer } from '../../../src/engine/detectors/azr-nummer';
import { fahrgestellnummer } from '../../../src/engine/detectors/fahrgestellnummer';
import { fuehrerschein } from '../../../src/engine/detectors/fuehrerschein';
import { iban } from '../../../src/engine/detectors/iban';
import { imei } from '../../../src/engine/detectors/imei';
import { krankenversichertennummer } from '../../../src/engine/detectors/krankenversichertennummer';
import { kreditkarte } from '../../../src/engine/detectors/kreditkarte';
import { lanr } from '../../../src/engine/detectors/lanr';
import { mrz } from '../../../src/engine/detectors/mrz';
import { personalausweis } from '../../../src/engine/detectors/personalausweis';
import { reisepass } from '../../../src/engine/detectors/reisepass';
import { rentenversicherungsnummer } from '../../../src/engine/detectors/rentenversicherungsnummer';
import { steuerId } from '../../../src/engine/detectors/steuer-id';
import { steuernummer } from '../../../src/engine/detectors/steuernummer';
import { ustId } from '../../../src/engine/detectors/ust-id';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SERIAL = '0123456789CFGHJKLMNPRTVWXYZ';
const VIN = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/** Where a number without its label is refused, whatever its check digit says. */
const LABELS: Readonly<Record<string, string>> = {
  aufenthaltstitel: 'Aufenthaltstitel ',
  reisepass: 'Reisepass ',
  steuernummer: 'Steuernummer ',
};

function checked(detector: TextDetector, value: string): CheckResult {
  if (detector.check === undefined) throw new Error(`${detector.id} has no check`);
  const before = LABELS[detector.id] ?? '';
  return detector.check({ text: value, compact: value, before, after: '', above: before });
}

/** Numerical Recipes' linear congruential generator: the same numbers on every machine. */
function seeded(seed: number): (characters: string, count: number) => string {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x100000000) * below);
  };
  return (characters, count) =>
    Array.from({ length: count }, () => characters.charAt(next(characters.length))).join('');
}

/** A tax number as the Länder write it, cut at these places. */
function grouped(digits: string, ...cuts: readonly number[]): string {
  return [0, ...cuts].map((from, index) => digits.slice(from, cuts[index])).join('/');
}

/** All values that differ from this one in exactly one digit. */
function withOneWrongDigit(value: string): string[] {
  return Array.from(value).flatMap((character, at) => {
    if (!DIGITS.includes(character)) return [];
    const others = Array.from(DIGITS).filter((digit) => digit !== character);
    return others.map((digit) => value.slice(0, at) + digit + value.slice(at + 1));
  });
}

describe('one wrong digit is always noticed', () => {
  test.each([
    // Guaranteed: 97 is prime, and no power of ten is divisible by it.
    [iban, 'DE89370400440532013000'],
    [iban, 'GB29NWBK60161331926819'],
    // Guaranteed by MOD 11,10.
    [steuerId, '86095742719'],
    [steuerId, '11213456783'],
    // Weight 7 gives the same cross sum for 0 and 4, 3 and 7; it stands at the tens of the month, where 3, 4 and 7 are impossible.
    [rentenversicherungsnummer, '15070649C103'],
    [rentenversicherungsnummer, '65070803A019'],
    [rentenversicherungsnummer, '20151090B023'],
    // Weights 1 and 2 give ten different cross sums each. Not so for the letter: it counts as two digits.
    [krankenversichertennummer, 'A000500015'],
    [krankenversichertennummer, 'T012345678'],
    // 7, 3 and 1 share no factor with ten. Not so for letters: A and K, or 0 and A, differ by ten.
    [personalausweis, 'T220001293'],
    [personalausweis, 'L01X00T471'],
    [reisepass, 'C01X00T478'],
    [aufenthaltstitel, 'Y12G3H4K54'],
    // Guaranteed by MOD 11,10.
    [ustId, 'DE136695976'],
    // Written as one Land alone writes it. No weight of a local digit is zero or shares a factor with eleven.
    [steuernummer, '400/8150/8159'],
    // Procedure „two“ turns ten digits into ten different values.
    [steuernummer, '66815/08156'],
    // All weights are below eleven. The eleventh character is not covered; here it is a letter.
    [fuehrerschein, 'B072RRE2I5A'],
    [fahrgestellnummer, '1M8GDM9AXKP042788'],
    [fahrgestellnummer, '1HGCM82633A004352'],
    // Luhn.
    [imei, '490154203237518'],
    [imei, '356938035643809'],
    [kreditkarte, '4111111111111111'],
    [kreditkarte, '378282246310005'],
  ] as const)('$0.id: given $1', (detector, value) => {
    expect(checked(detector, value)).toBe('ok');
    expect(withOneWrongDigit(value).filter((wrong) => checked(detector, wrong) === 'ok')).toEqual([]);
  });
});

describe('a wrong character can go unnoticed, as the algorithms are built', () => {
  test.each([
    [krankenversichertennummer, 'A123456780', 'O123456780'],
    [krankenversichertennummer, 'A123456780', 'T123456780'],
    [personalausweis, 'N220001291', 'X220001291'],
    // H and R differ by ten.
    [reisepass, 'C01H00T476', 'C01R00T476'],
    // The first digit of the federal form names the Land and is not covered.
    [steuernummer, '3198081508152', '4198081508152'],
    // B and M differ by eleven.
    [fuehrerschein, 'B072RRE2I5A', 'M072RRE2I5A'],
  ] as const)('$0.id: $1 and $2', (detector, value, other) => {
    expect(checked(detector, value)).toBe('ok');
    expect(checked(detector, other)).toBe('ok');
  });
});

const SAMPLES = 50_000;

/** Shares in per cent, as the docblocks state them. */
describe('random look-alikes pass about as often as documented', () => {
  type Random = ReturnType<typeof seeded>;
  test.each([
    [iban, 0.8, 1.3, (random: Random) => `DE${random(DIGITS, 20)}`],
    [steuerId, 0.25, 0.45, (random: Random) => random('123456789', 1) + random(DIGITS, 10)],
    [
      rentenversicherungsnummer,
      0.3,
      0.55,
      (random: Random) => random(DIGITS, 8) + random(LETTERS, 1) + random(DIGITS, 3),
    ],
    [krankenversichertennummer, 9, 11, (random: Random) => random(LETTERS, 1) + random(DIGITS, 9)],
    [
      personalausweis,
      9,
      11,
      (random: Random) => random('LMNPRTVWXY', 1) + random(SERIAL, 8) + random(DIGITS, 1),
    ],
    [kreditkarte, 2.5, 3.7, (random: Random) => random(DIGITS, 16)],
    [ustId, 9, 11, (random: Random) => `DE${random('123456789', 1)}${random(DIGITS, 8)}`],
    // The federal form, and the local forms from many Länder to one.
    [steuernummer, 0.07, 0.15, (random: Random) => random(DIGITS, 13)],
    [steuernummer, 24, 28, (random: Random) => grouped(random(DIGITS, 10), 2, 5)],
    [steuernummer, 9, 11, (random: Random) => grouped(random(DIGITS, 10), 5)],
    [steuernummer, 3, 4, (random: Random) => grouped(random(DIGITS, 11), 3, 6)],
    [steuernummer, 1.7, 2.6, (random: Random) => grouped(random(DIGITS, 11), 3, 7)],
    [reisepass, 9, 11, (random: Random) => random('CFGHJK', 1) + random(SERIAL, 8) + random(DIGITS, 1)],
    [aufenthaltstitel, 9, 11, (random: Random) => `Y${random(SERIAL, 8)}${random(DIGITS, 1)}`],
    [
      fuehrerschein,
      8,
      10,
      (random: Random) =>
        random(LETTERS, 1) + random(DIGITS, 3) + random(LETTERS, 5) + random(DIGITS + 'X', 2),
    ],
    [fahrgestellnummer, 2.5, 3.5, (random: Random) => random(VIN, 13) + random(DIGITS, 4)],
    [lanr, 9, 11, (random: Random) => random(DIGITS, 9)],
    [azrNummer, 3.9, 4.5, (random: Random) => random(DIGITS, 12)],
    // Luhn and a range that somebody gives out.
    [imei, 1.4, 1.8, (random: Random) => random(DIGITS, 15)],
    [mrz, 0, 0, (random: Random) => random(`${DIGITS}${LETTERS}<`, 44)],
    [mrz, 0, 0.01, (random: Random) => `${random(DIGITS, 15)}D<<<<<<<<<<<<<<`],
  ] as const)('$0.id: between $1 and $2 per cent', (detector, least, most, make) => {
    const random = seeded(20_261_122);
    let passed = 0;
    for (let i = 0; i < SAMPLES; i++) if (checked(detector, make(random)) === 'ok') passed++;
    const share = (100 * passed) / SAMPLES;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});
