import { OTHER_NUMBER_LABELS } from '../data/other-number-labels';
import { icao731CheckDigit } from './checksums/icao-731';

/** First letters by document; § 2 PAuswG and § 4 PassG give each office a key that begins so. */
export const ID_CARD_LETTERS = 'LMNPRTVWXY';
export const PASSPORT_LETTERS = 'CFGHJK';

/** „Seriennummer“ stands on the documents themselves, so beside the name of one it speaks for the number, alone against it. */
export const NO_DOCUMENT_LABELS: readonly string[] = OTHER_NUMBER_LABELS.filter(
  (label) => !label.startsWith('serien'),
);
const DEVICE_LABEL = /serien-?(?:nummer|nr)\.?:? ?$/i;

/** @param before text before a number that no word names as that of a document. */
export function isDeviceSerial(before: string): boolean {
  return DEVICE_LABEL.test(before);
}

/** No vowels, nothing that looks like a digit; with or without the check digit of the machine-readable zone. */
const SERIAL = /^[0-9CFGHJKLMNPRTVWXYZ]{9}\d?$/;

/**
 * The serial number of German identity cards, passports and residence titles: nine characters, the tenth is the check digit
 * of ICAO Doc 9303.
 *
 * @param serial without separators, in capitals.
 * @returns `ok` also for nine characters, which nothing can prove wrong.
 */
export function checkDocumentSerial(serial: string): 'ok' | 'check-digit' | 'no' {
  if (!SERIAL.test(serial)) return 'no';
  if (serial.length === 9) return 'ok';
  return icao731CheckDigit(serial.slice(0, 9)) === Number(serial.slice(9)) ? 'ok' : 'check-digit';
}
