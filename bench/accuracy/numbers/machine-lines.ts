import { icao } from './check-digits';
import type { Random } from './random';

const DOCUMENT = '0123456789CFGHJKLMNPRTVWXYZ';
const NAMES = [
  'MUSTERMANN<<ERIKA',
  'PROBE<<ALI',
  'BEISPIEL<<JAN<OLE',
  'TESTER<<MARIA<JOSEFA',
  'DE<LA<PROBE<<LUCIA',
];
const date = (random: Random, from: number, to: number): string =>
  [random.int(from, to) % 100, random.int(1, 12), random.int(1, 28)]
    .map((n) => String(n).padStart(2, '0'))
    .join('');
const signed = (text: string): string => text + icao(text);
const fill = (text: string, length: number): string => text.padEnd(length, '<');

/** Machine readable lines of a passport (TD3), an identity card (TD1) or an older card (TD2), after ICAO Doc 9303. */
export function machineLines(random: Random): readonly string[] {
  const number = signed(random.of('CFGHJKLMNPRT') + random.from(DOCUMENT, 8));
  const born = signed(date(random, 1945, 1999));
  const until = signed(date(random, 2027, 2035));
  const sex = random.of('MF');
  const nation = random.of(['D<<', 'D<<', 'TUR', 'UKR', 'POL']);
  const name = random.of(NAMES);
  switch (random.int(1, 3)) {
    case 1: {
      const first = fill(`IDD<<${number}`, 30);
      const second = `${born}${sex}${until}${nation}${fill('', 11)}`;
      const composite = icao(
        first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
      );
      return [first, second + composite, fill(name, 30)];
    }
    case 2: {
      const second = `${number}${nation}${born}${sex}${until}${fill('', 7)}`;
      return [
        fill(`IDD<<${name}`, 36),
        second + icao(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 35)),
      ];
    }
    default: {
      const second = `${number}${nation}${born}${sex}${until}${fill('', 14)}0`;
      return [
        fill(`P<D<<${name}`, 44),
        second + icao(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43)),
      ];
    }
  }
}

/**
 * Lines of the same lengths and signs that no document begins with: part lists, dumps. (Lines that begin like a document
 * and fail their check digits still hold a name; taking them for what they are is no false alarm.)
 */
export function failingMachineLines(random: Random): readonly string[] {
  const [count, length] = random.of<readonly [number, number]>([
    [3, 30],
    [2, 36],
    [2, 44],
  ]);
  return Array.from({ length: count }, () => {
    const filled = random.from(`${DOCUMENT}${DOCUMENT}ABDEIOQSU`, random.int(12, length - 4));
    return fill(random.of('0123456789BDEFGHXYZ') + filled, length);
  });
}
