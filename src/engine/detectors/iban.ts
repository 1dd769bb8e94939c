import { IBAN_STRUCTURES } from '../../data/iban-structures';
import { mod97 } from '../checksums/mod-97';
import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * International bank account number (IBAN), issued by the account-holding bank; ISO 13616, SWIFT registry.
 *
 * | position | content |
 * |---|---|
 * | 1–2 | country, ISO 3166 |
 * | 3–4 | check digits 02 to 98 |
 * | 5–34 | national part, length and kinds of characters fixed by country; Germany: bank code (8), account (10) |
 *
 * Check (ISO 7064 MOD 97-10):
 * 1. move the first four characters to the end;
 * 2. write letters as numbers, A = 10 to Z = 35;
 * 3. the remainder modulo 97 is 1.
 *
 * Worked example, the published specimen DE89370400440532013000: moved and written as digits 370400440532013000131489.
 * Nine digits first, then seven at a time behind the remainder: 370400440 → 23; 235320130 → 70; 700013148 → 38; 389 → 1.
 *
 * Written compact, in groups of four, with space, dot or hyphen, in small letters, with „IBAN“ glued in front, and German ones with
 * the country apart (`DE 89 3704 …`; the match then begins at the check digits).
 * Not an IBAN: the SEPA creditor identifier (`DE98ZZZ09999999999`, 18 characters), which belongs to organisations.
 *
 * Authority: the registry; where libraries take any remainder 1, check digits 00, 01 and 99 stay invalid
 * (`GB00HLFX11016111455365`), because 98 minus a remainder of 0 to 96 never gives them.
 * Accuracy: 1 % of random strings of the right shape pass. The account of an authority is public: allow it by setting.
 */
const SHAPE = /(?:IBAN)?[A-Z]{2}\d{2}(?:[ .-]?[0-9A-Z]){11,30}|\d{2}(?:[ .-]?\d){18}(?!\d)/iy;

const WORDS = [
  'iban',
  'iban-nr',
  'konto*',
  'bankverbindung*',
  'bankkonto*',
  'girokonto*',
  'bankdaten',
  'bic',
];
const PAYMENT_WORDS = [
  'lastschrift*',
  'sepa*',
  'überweis*',
  'zahlungsempfänger*',
  'zahlung*',
  'bank',
  'sparkasse',
];

/** „DE 89 3704 …“: the country stands apart, and the loop begins at the digits. */
const GERMANY_BEFORE = /(?:^|[^a-zß-ÿ])DE[ \n-]$/i;

function checkIban(candidate: Candidate): CheckResult {
  const { text, before } = candidate;
  const isCountryBefore = text.charCodeAt(0) <= NINE;
  // Rows of numbers are looked at no further: no country begins with a digit.
  if (isCountryBefore && !GERMANY_BEFORE.test(before)) return 'no';
  const { compact } = candidate;
  const iban = isCountryBefore ? `DE${compact}` : compact.replace(/^IBAN/, '');
  const result = checkCompact(iban);
  return result === 'ok' && OF_FIRM.test(before) ? 0.4 : result;
}

const NINE = 0x39;

/** „auf Ihr Sammelkonto“: kept by a firm or association. */
const OF_FIRM = /(?:[Ss]ammel|[Ss]penden|[Tt]reuhand|[Gg]eschäfts|[Ff]irmen|[Vv]ereins)konto[^.!?\n]{0,40}$/;

/** Whether a number without signs between, in capitals, is an IBAN: `DE89370400440532013000`. */
export function isIban(compact: string): boolean {
  return checkCompact(compact) === 'ok';
}

function checkCompact(iban: string): CheckResult {
  const structure = IBAN_STRUCTURES[iban.slice(0, 2)];
  if (structure === undefined || !hasStructure(iban.slice(4), structure)) return 'no';
  const checkDigits = Number(iban.slice(2, 4));
  if (checkDigits < 2 || checkDigits > 98) return 'check-digit';
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1 ? 'ok' : 'check-digit';
}

/** Whether a number has a structure such as `a4c14`; each is made an expression once. */
function hasStructure(national: string, structure: string): boolean {
  let shape = shapes.get(structure);
  if (shape === undefined) {
    const runs = structure.replace(/\d+/g, '{$&}').replace(/[nac]/g, (kind) => KINDS[kind] ?? kind);
    shape = new RegExp(`^${runs}$`);
    shapes.set(structure, shape);
  }
  return shape.test(national);
}

const shapes = new Map<string, RegExp>();
const KINDS: Readonly<Record<string, string>> = { n: '\\d', a: '[A-Z]', c: '[0-9A-Z]' };

export const iban = {
  id: 'iban',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: '0123456789ABCDEFGHIJKLMNOPQRSTUVXYabcdefghijklmnopqrstuvxy',
    minDigits: 7,
    shape: SHAPE,
  },
  confidence: { alone: 0.9, withContext: 0.95, checkFailed: 0.3 },
  context: { words: [...WORDS, ...PAYMENT_WORDS] },
  check: checkIban,
} satisfies TextDetector;
