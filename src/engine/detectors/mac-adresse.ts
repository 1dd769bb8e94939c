import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Hardware address of a network card (MAC address), burnt in by its maker from ranges of the IEEE; IEEE 802. It follows a device,
 * and thereby its owner, from network to network.
 *
 * | position | content |
 * |---|---|
 * | 1–3 | maker; the lowest bit of the first byte marks a group, the next one a number made up by the device |
 * | 4–6 | serial number |
 *
 * There is no check digit. Six bytes of two hexadecimal digits, joined by colons or by hyphens, count if
 * 1. no further byte stands before or behind (fingerprints of certificates have twenty);
 * 2. not all bytes are equal, and without a word for it the first byte marks no group;
 * 3. it has a hexadecimal letter, or a word for it is near („MAC“, „WLAN“, „Hardwareadresse“).
 *
 * Worked example 00:1A:2B:3C:4D:5E: six bytes, first byte even, letters in it: 0.6; behind „MAC“: 0.8. ✓
 *
 * Authority: IEEE 802. Accuracy: the form is hardly used for anything else.
 * Limits: the forms without signs (`001A2B3C4D5E`) and of some routers (`001a.2b3c.4d5e`) are not reported.
 */
const SHAPE = /[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2}){4}/iy;

const WORDS = [
  'mac',
  'mac-adresse*',
  'macadresse*',
  'mac address*',
  'mac-id',
  'hardwareadresse*',
  'hardware-adresse*',
  'physische adresse',
  'physikalische adresse',
  'wlan*',
  'netzwerkkarte*',
  'ethernet',
  'bluetooth*',
  'bssid',
];

const HEX_LETTERS = 'abcdef';
/** A first byte of two letters is a word to the match loop. */
const LETTER_BYTES = Array.from(
  { length: 36 },
  (_, byte) => HEX_LETTERS.charAt(byte / 6) + HEX_LETTERS.charAt(byte % 6),
);
const NAMED = /(?:^|[^a-z])(?:mac|wlan|hardware-?adresse|bssid|ethernet|bluetooth)(?![a-z])/i;

function checkMacAdresse({ text, before, after }: Candidate): CheckResult {
  if (/[0-9A-Za-z][:-]$/.test(before) || /^[:-][0-9A-Za-z]/.test(after)) return 'no';
  const bytes = text.toLowerCase().split(/[:-]/);
  const first = parseInt(bytes[0] ?? '', 16);
  const named = NAMED.test(before);
  if ((first % 2 === 1 && !named) || bytes.every((byte) => byte === bytes[0])) return 'no';
  if (/[a-f]/i.test(text)) return 'ok';
  return named ? 0.6 : 'no';
}

export const macAdresse = {
  id: 'mac-adresse',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: '0123456789abcdefABCDEF',
    words: LETTER_BYTES,
    minDigits: 1,
    shape: SHAPE,
  },
  confidence: { alone: 0.6, withContext: 0.8 },
  context: { words: WORDS },
  check: checkMacAdresse,
} satisfies TextDetector;
