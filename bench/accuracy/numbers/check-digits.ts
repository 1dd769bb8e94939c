/**
 * The check digits once more, written from the published rules and not from src/engine: two readings of a rule that
 * agree are worth more than one that agrees with itself.
 */

const valueOf = (sign: string): number => parseInt(sign, 36);
const numbers = (text: string): readonly number[] => text.split('').map(valueOf);
const crossSum = (value: number): number => Math.floor(value / 10) + (value % 10);
const weighted = (
  text: string,
  weights: readonly number[],
  each = (value: number): number => value,
): number => numbers(text).reduce((sum, digit, index) => sum + each(digit * (weights[index] ?? 0)), 0);
const letterAsDigits = (letter: string): string => String(valueOf(letter) - 9).padStart(2, '0');

/** Remainder of a number of any length by 97; letters count 10 to 35 (ISO 7064). */
export function remainder97(text: string): number {
  return Number(
    BigInt(
      text
        .split('')
        .map((sign) => String(valueOf(sign)))
        .join(''),
    ) % 97n,
  );
}

/** The two check digits of an IBAN (ISO 13616). */
export function ibanCheck(country: string, account: string): string {
  return String(98 - remainder97(`${account}${country}00`)).padStart(2, '0');
}

/** ISO/IEC 7812-1 annex B. */
export function luhn(text: string): string {
  const sum = [...numbers(text)]
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 === 0 ? crossSum(2 * digit) : digit), 0);
  return String((10 - (sum % 10)) % 10);
}

/** ISO 7064 MOD 11,10 (IdNr: § 139b AO; USt-IdNr: annex 3 to § 9 ZMDV). */
export function mod1110(text: string): string {
  let product = 10;
  for (const digit of numbers(text)) {
    const sum = (digit + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

/** Pension insurance number (VKVV § 2): area, date, letter, serial. */
export function pensionCheck(text: string): string {
  const [, head = '', letter = '', serial = ''] = /^(\d{8})([A-Z])(\d\d)$/.exec(text) ?? [];
  const spelled = head + letterAsDigits(letter) + serial;
  return String(weighted(spelled, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1], crossSum) % 10);
}

/** Health insurance number (§ 290 SGB V): letter and eight digits. */
export function healthCheck(text: string): string {
  const spelled = letterAsDigits(text.charAt(0)) + text.slice(1);
  return String(weighted(spelled, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2], crossSum) % 10);
}

/** ICAO Doc 9303 part 3: weights 7, 3, 1; the filler counts 0. */
export function icao(text: string): string {
  const sum = text
    .split('')
    .reduce(
      (total, sign, index) => total + (sign === '<' ? 0 : valueOf(sign)) * ([7, 3, 1][index % 3] ?? 0),
      0,
    );
  return String(sum % 10);
}

/** Tenth sign of a driving licence number (FeV annex 8). */
export function licenceCheck(text: string): string {
  const rest = weighted(text, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/** Seventh digit of a doctor's number (LANR). */
export function doctorCheck(text: string): string {
  return String((10 - (weighted(text, [4, 9, 4, 9, 4, 9]) % 10)) % 10);
}

const TAX = {
  eleven: [0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2],
  hanse: [0, 0, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2],
  berlinA: [0, 0, 0, 0, 0, 7, 6, 5, 8, 4, 3, 2],
  berlinB: [0, 0, 2, 9, 0, 8, 7, 6, 5, 4, 3, 2],
  west: [0, 3, 2, 1, 0, 7, 6, 5, 4, 3, 2, 1],
  palatinate: [0, 0, 1, 2, 0, 1, 2, 1, 2, 1, 2, 1],
  twoAdd: [0, 0, 9, 8, 0, 7, 6, 5, 4, 3, 2, 1],
  twoTimes: [0, 0, 512, 256, 0, 128, 64, 32, 16, 8, 4, 2],
} as const;

export type TaxRule = 'eleven' | 'hanse' | 'berlinA' | 'berlinB' | 'west' | 'palatinate' | 'two';

/** Thirteenth digit of a federal tax number; null where the rule gives 10 and no number is issued. */
export function taxCheck(twelve: string, rule: TaxRule): string | null {
  if (rule === 'palatinate') {
    const sum = weighted(twelve, TAX.palatinate, (product) => (product > 9 ? (product % 10) + 1 : product));
    return String((10 - (sum % 10)) % 10);
  }
  if (rule === 'two') {
    const sum = numbers(twelve).reduce((total, digit, index) => {
      let product = ((digit + (TAX.twoAdd[index] ?? 0)) % 10) * (TAX.twoTimes[index] ?? 0);
      while (product > 9)
        product = String(product)
          .split('')
          .reduce((s, d) => s + Number(d), 0);
      return total + product;
    }, 0);
    return String((10 - (sum % 10)) % 10);
  }
  const rest = weighted(twelve, TAX[rule]) % 11;
  const check = rule === 'west' ? rest : (11 - rest) % 11;
  return check === 10 ? null : String(check);
}
