import { taxCheck } from './check-digits';
import type { TaxRule } from './check-digits';
import type { Random } from './random';

interface Land {
  readonly prefix: string;
  readonly rules: readonly TaxRule[];
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
  { prefix: '28', rules: ['two'], local: (elster) => cut(ten(elster), [5, 5], '/') },
  { prefix: '9', rules: ['eleven'], local: by335 },
  { prefix: '11', rules: ['berlinA', 'berlinB'], local: by235 },
  { prefix: '30', rules: ['eleven'], local: by335 },
  { prefix: '24', rules: ['hanse'], local: (elster) => cut(ten(elster), [2, 3, 5], ' ') },
  { prefix: '22', rules: ['hanse'], local: by235 },
  { prefix: '26', rules: ['two'], local: (elster) => cut(`0${ten(elster)}`, [3, 3, 5], ' ') },
  { prefix: '40', rules: ['eleven'], local: by335 },
  { prefix: '23', rules: ['berlinB'], local: by235 },
  { prefix: '5', rules: ['west'], local: (elster) => cut(eleven(elster), [3, 4, 4], '/') },
  { prefix: '27', rules: ['palatinate'], local: by235 },
  { prefix: '10', rules: ['eleven'], local: by335 },
  { prefix: '32', rules: ['eleven'], local: by335 },
  { prefix: '31', rules: ['eleven'], local: by335 },
  { prefix: '21', rules: ['two'], local: by235 },
  { prefix: '41', rules: ['eleven'], local: by335 },
];

/** A tax number of any Land: federal form (13 digits) and the form of the Land. */
export function taxNumber(random: Random): { readonly elster: string; readonly local: string } {
  const land = random.of(LANDS);
  for (;;) {
    const office = land.prefix + random.digits(4 - land.prefix.length);
    const twelve = `${office}0${String(random.int(101, 899))}${random.digits(4)}`;
    const check = taxCheck(twelve, random.of(land.rules));
    if (check !== null) return { elster: twelve + check, local: land.local(twelve + check) };
  }
}

/** Right shape, and the last digit is wrong by every rule of its Land. */
export function failingTaxNumber(random: Random): string {
  for (;;) {
    const { elster } = taxNumber(random);
    const twelve = elster.slice(0, 12);
    const land = LANDS.find(({ prefix }) => elster.startsWith(prefix));
    const last = random.digits(1);
    if (land?.rules.every((rule) => taxCheck(twelve, rule) !== last) === true) return twelve + last;
  }
}
