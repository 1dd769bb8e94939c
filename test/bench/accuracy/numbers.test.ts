/** Published specimens: the second reading of the check digits must agree with the authorities, not with the engine. */
import {
  doctorCheck,
  healthCheck,
  ibanCheck,
  icao,
  licenceCheck,
  luhn,
  mod1110,
  pensionCheck,
  taxCheck,
} from '../../../bench/accuracy/numbers/check-digits';
import { failingCases, validCases } from '../../../bench/accuracy/numbers/identifier-table';
import { IDENTIFIERS } from '../../../bench/accuracy/numbers/identifiers';
import { Random } from '../../../bench/accuracy/numbers/random';

const body = (value: string, length = 1): readonly [string, string] => [
  value.slice(0, -length),
  value.slice(-length),
];

describe('check digits', () => {
  test.each(['86095742719', '47036892816', '65929970489', '57549285017', '25768131411'])(
    'IdNr %s',
    (value) => {
      const [digits, check] = body(value);
      expect(mod1110(digits)).toBe(check);
    },
  );

  test.each(['136695976', '129273398', '123456788'])('USt-IdNr DE%s', (value) => {
    const [digits, check] = body(value);
    expect(mod1110(digits)).toBe(check);
  });

  test.each([
    ['DE', '89', '370400440532013000'],
    ['DE', '44', '500105175407324931'],
    ['ES', '91', '21000418450200051332'],
  ])('IBAN %s%s…', (country, check, account) => {
    expect(ibanCheck(country, account)).toBe(check);
  });

  test.each(['4111111111111111', '490154203237518'])('Luhn %s', (value) => {
    const [digits, check] = body(value);
    expect(luhn(digits)).toBe(check);
  });

  test.each(['15070649C103', '65070803A019', '50150256W493', '20151090B023'])('RVNR %s', (value) => {
    const [digits, check] = body(value);
    expect(pensionCheck(digits)).toBe(check);
  });

  test.each(['A000500015', 'C000500021', 'K220645122', 'T012345678', 'Q123456784'])('KVNR %s', (value) => {
    const [digits, check] = body(value);
    expect(healthCheck(digits)).toBe(check);
  });

  test.each(['L01X00T471', 'C01X00T478', 'C01X0006H1', 'T220001293', 'LZ6311T475'])(
    'document %s',
    (value) => {
      const [digits, check] = body(value);
      expect(icao(digits)).toBe(check);
    },
  );

  test('driving licence B072RRE2I55', () => {
    expect(licenceCheck('B072RRE2I')).toBe('5');
  });

  test.each(['1234566', '2345677'])('LANR %s', (value) => {
    const [digits, check] = body(value);
    expect(doctorCheck(digits)).toBe(check);
  });

  // The last digit of the local specimens is the check digit.
  test.each([
    ['2866081508156', 'two'],
    ['9198081508152', 'eleven'],
    ['2475081508152', 'hanse'],
    ['2241081508154', 'hanse'],
    ['2653081508158', 'two'],
    ['2388081508158', 'berlinB'],
    ['5400081508159', 'west'],
    ['2799081508152', 'palatinate'],
    ['2138081508154', 'two'],
  ] as const)('tax number %s (%s)', (value, rule) => {
    const [digits, check] = body(value);
    expect(taxCheck(digits, rule)).toBe(check);
  });
});

describe('tables', () => {
  const compact = (text: string): string => text.replace(/[^0-9A-Za-z<]/g, '').toUpperCase();

  test.each(IDENTIFIERS.map((kind) => [kind.detector, kind] as const))(
    '%s: the value stands where the case says, and the same seed gives the same cases',
    (_, kind) => {
      const cases = validCases(kind, 40, new Random(7));
      expect(validCases(kind, 40, new Random(7))).toEqual(cases);
      expect(validCases(kind, 40, new Random(8))).not.toEqual(cases);
      for (const { text, start, end } of cases)
        expect(compact(text.slice(start, end)).length).toBeGreaterThan(4);
    },
  );

  test('failing IBANs fail, failing card numbers fail', () => {
    const of = (detector: string): readonly string[] => {
      const kind = IDENTIFIERS.find((entry) => entry.detector === detector);
      if (kind === undefined) throw new Error(detector);
      return failingCases(kind, 200, new Random(3)).map(({ text, start, end }) =>
        compact(text.slice(start, end)),
      );
    };
    expect(
      of('iban').filter((value) => ibanCheck(value.slice(0, 2), value.slice(4)) === value.slice(2, 4)),
    ).toEqual([]);
    expect(of('kreditkarte').filter((value) => luhn(value.slice(0, -1)) === value.slice(-1))).toEqual([]);
  });
});
