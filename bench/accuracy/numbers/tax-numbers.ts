import { taxCheck } from './check-digits';
import type { TaxRule } from './check-digits';
import type { Random } from './random';

interface Land {
  readonly prefix: string;
  /** Tax offices that exist, from-to: the digits between prefix and the constant zero. */
  readonly offices: readonly [string, string];
  /** Districts of an office, where the rule depends on them. */
  readonly districts?: readonly [number, number];
  readonly rule: TaxRule;
  /** The number as this Land writes it. */
  readonly local: (elster: string) => string;
}

const cut = (text: string, lengths: readonly number[], sign: string): string => {
  let at = 0;
  return lengths.map((length) => text.slice(at, (at += length))).join(sign);
};
/** Ten digits of the local form: without the two of the Land and the zero in the middle. */
const ten = (elster: string): string => elster.slice(2, 4) + elster.slice(5);
const eleven = (elster: string): string => elster.slice(1, 4) + elster.slice(5);
const by235 = (elster: string): string => cut(ten(elster), [2, 3, 5], '/');
const by335 = (elster: string): string => cut(eleven(elster), [3, 3, 5], '/');

const LANDS: readonly Land[] = [
  { prefix: '28', offices: ['41', '99'], rule: 'two', local: (elster) => cut(ten(elster), [5, 5], '/') },
  { prefix: '9', offices: ['101', '190'], rule: 'eleven', local: by335 },
  { prefix: '11', offices: ['20', '25'], districts: [101, 199], rule: 'berlinA', local: by235 },
  { prefix: '11', offices: ['31', '37'], rule: 'berlinB', local: by235 },
  { prefix: '30', offices: ['46', '65'], rule: 'eleven', local: by335 },
  { prefix: '24', offices: ['57', '77'], rule: 'hanse', local: (elster) => cut(ten(elster), [2, 3, 5], ' ') },
  { prefix: '22', offices: ['41', '51'], rule: 'hanse', local: by235 },
  {
    prefix: '26',
    offices: ['03', '50'],
    rule: 'two',
    local: (elster) => cut(`0${ten(elster)}`, [3, 3, 5], ' '),
  },
  { prefix: '40', offices: ['79', '90'], rule: 'eleven', local: by335 },
  { prefix: '23', offices: ['14', '71'], rule: 'berlinB', local: by235 },
  {
    prefix: '5',
    offices: ['301', '380'],
    rule: 'west',
    local: (elster) => cut(eleven(elster), [3, 4, 4], '/'),
  },
  { prefix: '27', offices: ['01', '45'], rule: 'palatinate', local: by235 },
  { prefix: '10', offices: ['10', '85'], rule: 'eleven', local: by335 },
  { prefix: '32', offices: ['01', '49'], rule: 'eleven', local: by335 },
  { prefix: '31', offices: ['02', '19'], rule: 'eleven', local: by335 },
  { prefix: '21', offices: ['11', '30'], rule: 'two', local: by235 },
  { prefix: '41', offices: ['51', '70'], rule: 'eleven', local: by335 },
];

/** A tax number of any Land: federal form (13 digits) and the form of the Land. */
export function taxNumber(random: Random): { readonly elster: string; readonly local: string } {
  const land = random.of(LANDS);
  const [from, to] = land.offices;
  const [low, high] = land.districts ?? [101, 899];
  for (;;) {
    const office = land.prefix + String(random.int(Number(from), Number(to))).padStart(from.length, '0');
    const twelve = `${office}0${String(random.int(low, high))}${random.digits(4)}`;
    const check = taxCheck(twelve, land.rule);
    if (check !== null) return { elster: twelve + check, local: land.local(twelve + check) };
  }
}

/** Right shape, and the last digit is wrong by every rule of its Land. */
export function failingTaxNumber(random: Random): string {
  for (;;) {
    const { elster } = taxNumber(random);
    const twelve = elster.slice(0, 12);
    const last = random.digits(1);
    const rules = LANDS.filter(({ prefix }) => elster.startsWith(prefix)).map(({ rule }) => rule);
    if (rules.every((rule) => taxCheck(twelve, rule) !== last)) return twelve + last;
  }
}
