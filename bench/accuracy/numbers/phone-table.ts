import type { Random } from './random';
import { CARRIERS, putInto } from './table-case';
import type { TableCase } from './table-case';

/** Ranges for films (Bundesnetzagentur, Ofcom, NANPA, Arcep): area code and the digits that are fixed. */
const GERMAN: readonly (readonly [string, string, number])[] = [
  ['30', '23125', 3],
  ['69', '90009', 3],
  ['40', '66969', 3],
  ['221', '4710', 3],
  ['89', '99998', 3],
  ['171', '39200', 2],
  ['176', '040690', 2],
];

type Form = (area: string, number: string) => string;
const pairs = (digits: string): string => digits.replace(/(\d\d)(?=\d)/g, '$1 ');
const triples = (digits: string): string => digits.replace(/(\d{3})(?=\d)/g, '$1 ');
const last = (digits: string): readonly [string, string] => [digits.slice(0, -3), digits.slice(-3)];

const FORMS: readonly Form[] = [
  (area, number) => `0${area} ${number}`,
  (area, number) => `0${area}/${number}`,
  (area, number) => `0${area} / ${number}`,
  (area, number) => `0${area}-${number}`,
  (area, number) => `0${area} - ${number}`,
  (area, number) => `(0${area}) ${number}`,
  (area, number) => `(0${area})${number}`,
  (area, number) => `0${area}${number}`,
  (area, number) => `0${area} ${last(number).join('-')}`,
  (area, number) => `0${area} ${last(number).join(' - ')}`,
  (area, number) => `0${area} ${last(number).join('–')}`,
  (area, number) => `0${area}/${last(number).join('-')}`,
  (area, number) => `(0${area}) ${last(number).join('-')}`,
  (area, number) => `0${area} ${pairs(number)}`,
  (area, number) => `0${area} / ${pairs(number)}`,
  (area, number) => `(0${area}) ${pairs(number)}`,
  (area, number) => `0${area} ${triples(number)}`,
  (area, number) => `0${area}.${number}`,
  (area, number) => `0${area}.${last(number).join('.')}`,
  (area, number) => `+49 ${area} ${number}`,
  (area, number) => `+49${area}${number}`,
  (area, number) => `+49 (0)${area} ${number}`,
  (area, number) => `+49(0)${area}/${number}`,
  (area, number) => `+49 (0) ${area} ${number}`,
  (area, number) => `+49 ${area} ${last(number).join('-')}`,
  (area, number) => `+49-${area}-${number}`,
  (area, number) => `+49.${area}.${number}`,
  (area, number) => `+49 (${area}) ${number}`,
  (area, number) => `+49/${area}/${number}`,
  (area, number) => `0049 ${area} ${number}`,
  (area, number) => `0049${area}${number}`,
  (area, number) => `0049 (0)${area} ${number}`,
  (area, number) => `0049-${area}-${number}`,
  (area, number) => `+49\u00a0${area}\u00a0${number}`,
  (area, number) => `0${area}\u00a0${last(number).join('\u00a0')}`,
  (area, number) => `+49 ${area} ${pairs(number)}`,
];
const FOREIGN: readonly (() => string)[] = [
  () => '+44 20 7946 0123',
  () => '+44 (0)20 7946 0456',
  () => '0044 20 7946 0789',
  () => '+1 202-555-0143',
  () => '+1 (202) 555-0176',
  () => '+33 1 99 00 12 34',
  () => '0033 1 99 00 56 78',
];
const LABELS = [
  'Tel. ',
  'Tel.: ',
  'Telefon: ',
  'Telefon:',
  'Mobil: ',
  'Handy ',
  'Fax: ',
  'T: ',
  'Rückruf unter ',
  'Phone: ',
];

/** Each written form in turn, every other one with a label. */
export function phoneCases(count: number, random: Random): readonly TableCase[] {
  return Array.from({ length: count }, (_, index) => {
    const isForeign = index % 20 === 19;
    const [area, fixed, free] = random.of(GERMAN);
    const form = FORMS[Math.floor(index / 2) % FORMS.length];
    const value = isForeign ? random.of(FOREIGN)() : (form?.(area, fixed + random.digits(free)) ?? '');
    const label = index % 2 === 0 ? random.of(LABELS) : '';
    return putInto(random.of(CARRIERS), label, value, 'telefonnummer');
  });
}

const NOT_PHONES: readonly ((random: Random) => string)[] = [
  (random) => `vom 0${String(random.int(1, 9))}.0${String(random.int(1, 9))}.20${String(random.int(10, 26))}`,
  (random) => `Rechnung ${random.digits(4)}-${random.digits(6)}`,
  (random) =>
    `Az. ${String(random.int(10, 60))}.${random.digits(1)}-${random.digits(3)}/${String(random.int(20, 26))}`,
  (random) => `${String(random.int(1, 9))}.${random.digits(3)}.${random.digits(3)},${random.digits(2)} Euro`,
  (random) => `Flurstück ${random.digits(3)}/${random.digits(2)}, Flur 0${random.digits(1)}`,
  (random) => `ISBN 978-3-${random.digits(5)}-${random.digits(3)}-${random.digits(1)}`,
  (random) => `Bestellnummer 0${random.digits(9)}`,
  (random) => `Drucksache 20/${random.digits(5)}`,
  (random) => `Haushaltsstelle 0${random.digits(4)}.${random.digits(6)}`,
  (random) => `Produkt 1.${random.digits(2)}.${random.digits(2)}.${random.digits(2)}`,
  (random) => `Version 10.0.${random.digits(5)}.${random.digits(4)}`,
  (random) => `Leitweg-ID 010${random.digits(2)}-${random.digits(5)}-${random.digits(2)}`,
  (random) => `Zählerstand 0${random.digits(7)}`,
  (random) => `von 08:${random.digits(1)}0 bis 1${random.digits(1)}:00 Uhr`,
  (random) => `Ticket INC0${random.digits(8)}`,
  (random) => `in den Jahren 20${random.digits(2)}/20${random.digits(2)}`,
];

/** Numbers that are no telephones, each with what stands around them in office mail. */
export function notPhoneCases(count: number, random: Random): readonly TableCase[] {
  return Array.from({ length: count }, (_, index) =>
    putInto(random.of(CARRIERS), '', NOT_PHONES[index % NOT_PHONES.length]?.(random) ?? '', 'telefonnummer'),
  );
}
