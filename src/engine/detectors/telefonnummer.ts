import { EMERGENCY_NUMBERS } from '../../data/area-codes';
import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { contactOwner } from '../contact-owner';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';
import { areaLength, isAreaCode, isInternational, isMobile, isNational } from '../numbering-plan';

/**
 * Telephone, mobile or fax number; numbering plan of the Bundesnetzagentur, ITU-T E.164, written as in DIN 5008 or as people do.
 *
 * | part | content |
 * |---|---|
 * | access | `+49`, `0049` or `0`; `(0)` behind the country code is not dialled |
 * | area | 2 to 5 digits, no code begins with another one; mobile 15x, 160, 162, 163, 17x |
 * | subscriber | 3 to 9 digits, an extension behind a hyphen |
 *
 * There is no check digit. A row of digits is a number if
 * 1. it begins with `+` and a country code, `0049`, or a known area code in brackets, or
 * 2. its first group is `0` and an area code or mobile prefix, and six more digits or an extension follow, or
 * 3. a label stands directly before it („Tel.“, „Durchwahl“, „erreichbar unter“).
 *
 * Worked example `04551 951-234`: 455 is no short area code (Kiel is 431), so the code has four digits: 4551; six digits follow. ✓
 *
 * An extension („Durchwahl -123“, „App. 4711“) is found by its label only, and is low: it rings in the writer's own house.
 *
 * Never: 110, 112, 115, 116 117; 0800, 0180, 0137, 0900 and 118…, which belong to organisations; dates, amounts, times; behind
 * „§“, „Az.“, „Nr.“; in addresses of web pages.
 * Authority: numbering plan; libraries that test length alone take dates and most identifiers for numbers.
 * Where somebody is at home („privat“, „die Mutter“) it is high; at a desk, on call or of an organisation low.
 * Accuracy: three quarters of all rows `0xxxx xxxxxx` fit, so without a label it is medium. Whose number it is, is decided later.
 */
const SHAPE =
  /\(?\+\d{1,3}(?:[ )-]{0,2}\(\d{1,5}\))?(?:[ ./)-]{0,3}\d){5,13}|(?!\d\d\. ?\d{1,2}\.)\(?0(?:049[ )]{0,2}\(\d{1,5}\))?(?:[ ./)-]{0,3}\d){5,14}/y;

/** What stands directly before a number and says what it is. */
const SAID =
  '(?:(?:tel|telefon|telefax|fon|fax|mobil|mobilfunk|mobiltelefon|handy|phone|rückruf|ruf|durchwahl|dw)(?:[-. ]{0,2}(?:nr|nummer))?|(?:ruf|telefon|handy|mobil|fax|durchwahl)nummer|(?:erreichbar|anrufen|telefonisch|erreichen(?: [a-zß-ÿ]{2,12}){0,3}) unter|[tfm](?=:))(?![a-zß-ÿ])[.:=]{0,2}(?: ?\\([^()]{1,20}\\)| (?:dienstlich|privat))?:? {0,3}';
const LABEL = new RegExp(`(?:^|[^a-zß-ÿ])${SAID}$`, 'i');
const LABEL_WORDS =
  'tel|telefon|telefax|fon|fax|mobil|mobilfunk|mobiltelefon|handy|phone|rückruf|ruf|durchwahl|dw|rufnummer|telefonnummer|handynummer|mobilnummer|faxnummer|durchwahlnummer|erreichbar|anrufen|telefonisch|erreichen|t|f|m|app|apparat|nst|nebenstelle|hausruf|klappe|ext|extension';
const EXTENSION = '(?:app\\.|apparat|nst\\.?|nebenstelle|hausruf|klappe|ext(?:ension|\\.)):? ?';
/** A number without its area code, or an extension: nothing but the label gives them away. */
const LOCAL_LABEL = new RegExp(`(?:${EXTENSION}|${SAID})(?:- )?`, 'iy');
const LOCAL = /[1-9]\d(?:[ ./-]?\d){4,9}|-?\d{2,5}(?![\d/]|[ .-]\d)/y;
const EXTENSION_LABEL = new RegExp(`(?:${EXTENSION}|(?:durchwahl|dw)(?:-?nr\\.|nummer)?:? ?)(?:- )?$`, 'i');
/** „Telefonnummer (während der Öffnungszeiten): “ and a sign before it. */
const LONGEST_LABEL = 50;
const CITATION = /(?:§|Art\.|Az\.?:?|Drs\.|BGBl\.|Nr\.?|Ziffer|Rn\.|S\.) ?$/;
const INSIDE_ADDRESS = /[/=#@&?%\\_-]$/;
const DATE_OR_TIMES = /^\(?\d{1,2}\. ?\d{1,2}\.|^\d{1,2}[.:]\d{2} ?-|^(?!00)\d{4}-\d{2}-\d{2}(?!\d)/;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
/** Countries whose numbers reach German authorities in the form with `00`; elsewhere `00` begins file numbers. */
const ABROAD = /^00(?:49|4[0-8]|3[0-9]|90|[17]\d{10}$)/;

/** „Ansprechpartner ist Herr Muster (040 …)“, „Hausmeister Muster, Tel. 040 …“ */
const IN_CHARGE =
  /(?:Ansprechp|Kontaktperson|[Hh]ausmeister|[Bb]auleit|[Gg]eschäftsführ|[Ll]eit(?:er|ung)|Sekretariat|Annahme|Pforte|Vertrieb|Disposition)[^.!?\n]{0,60}$/;
/** A service and no person, so mobile numbers too: „Rufbereitschaft: 0171 …“ */
const ON_CALL = /(?:Taxi|[Nn]otdienst|[Bb]ereitschaft|[Hh]otline|Einwahl)(?:[^.!?\n]|\.(?! [A-ZÄÖÜ])){0,90}$/;
/** Whole words: „Mieterverein“ and „Elternbeirat“ are organisations, „Kindesmutter“ is somebody. */
const AT_HOME =
  /(?:privat(?:e[nrs]?|nummer|handy)?|mutter|vater|eltern|sohn|tochter|bruder|schwester|ehe(?:frau|mann|leute|gatt(?:e|in))|enkel(?:in)?|nachbar(?:in|n)?|oma|opa|familie|angehörige[nr]?|patient(?:in|en)?|mieter(?:in|n)?|klient(?:in|en)?|bewohner(?:in)?|antragsteller(?:in)?|zeug(?:e|in|en)|halter(?:in)?|freund(?:in)?|tante|onkel|neffe|nichte|schwager|schwägerin|witwer?|betroffene[nr]?|gegner(?:in)?)(?![a-zß-ÿ-])/i;
/** Streets named after a house stand in the cell before, „Zum Wasserwerk 2, 24103 Kiel“. */
const ADDRESS_CELL = /\t[^\t\n]*\d{5} [^\t\n]*\t$/;
/** „Ingenieurbüro Muster (Herr Muster, Tel. “ */
const IN_BRACKETS = /\((?:Herrn?|Frau) [^()\n]{0,50}$/;

/** „Museum, Telefon 040 …“: the number of whoever answers for a house or a task, or a landline behind an organisation's name. */
function isOfOrganisation(digits: string, before: string, above: string): boolean {
  const owner = before.replace(LABEL, '');
  const isDesk = !isMobile(digits.slice(1));
  const charge = (ON_CALL.exec(owner) ?? IN_CHARGE.exec(owner))?.[0];
  if (charge !== undefined && !AT_HOME.test(charge)) return true;
  if (!isDesk) return false;
  const firm = above.replace(LABEL, '').replace(IN_BRACKETS, '').replace(ADDRESS_CELL, '\t');
  if (SOMEBODY.test(before) && !IN_BRACKETS.test(before)) return false;
  return contactOwner(firm, '') === 'organisation';
}

const OF_ORGANISATION = 0.4;
const PRIVATE = 0.9;
/** „… hat im Amt angerufen und bittet um Rückruf“: the office is where somebody was. */
const SOMEBODY = /(?:Frau|Herrn?|Familie|Eheleute|privat|bittet um|angerufen)[^\n]*$/;

function checkTelefonnummer({ text, before, after, above }: Candidate): CheckResult {
  if (!isWellFormed(text) || isQuantity(after)) return 'no';
  // In a row of numbers no label can stand directly before, and the expression need not be tried.
  const labelled = !/\d[ \n]?$/.test(before) && LABEL.test(before.slice(-LONGEST_LABEL));
  if (!labelled && INSIDE_ADDRESS.test(before)) return 'no';
  const digits = text.replace(/\D/g, '');
  if (EMERGENCY_NUMBERS.includes(digits)) return 'no';
  if (text.includes('+')) return /[0-9A-Za-z)]$/.test(before) ? 'no' : isInternational(digits) ? 'ok' : 'no';
  // „Nr. 0171 …“: nothing else that is numbered begins like a mobile number.
  const isCited =
    CITATION.test(before) && !(/^\(?01[567]/.test(text) && /Nr\.? $/.test(before) && digits.length > 9);
  if (!labelled && (isCited || isInsideGroups(text, before))) return 'no';
  if (digits.startsWith('00')) return ABROAD.test(digits) && isInternational(digits.slice(2)) ? 'ok' : 'no';
  if (digits.startsWith('0')) {
    if (!isNational(digits.slice(1)) || !(labelled || hasArea(text))) return 'no';
    if (AT_HOME.test(/[^.!?\n]{0,80}$/.exec(before.replace(LABEL, ''))?.[0] ?? '')) return PRIVATE;
    if (isOfOrganisation(digits, before, above)) return OF_ORGANISATION;
    return 'ok';
  }
  return 'no';
}

function checkLocal({ text, before, after }: Candidate): CheckResult {
  const digits = text.replace(/\D/g, '');
  if (EMERGENCY_NUMBERS.includes(digits) || isQuantity(after)) return 'no';
  if (digits.length < SHORTEST) {
    return text.startsWith('-') || EXTENSION_LABEL.test(before.slice(-LONGEST_LABEL))
      ? OF_ORGANISATION
      : 'no';
  }
  // A cut through a longer row: file and trade mark numbers follow such words as well.
  const isCut = /^[ .-]\d{2}/.test(after);
  return isWellFormed(text) && !isCut && !THOUSANDS.test(text) ? 'ok' : 'no';
}

/** Fewest digits of a number that is no extension. */
const SHORTEST = 6;

function isWellFormed(text: string): boolean {
  if (text.includes('  ') || DATE_OR_TIMES.test(text)) return false;
  const opened = text.indexOf('(');
  const closed = text.indexOf(')');
  return opened < 0 ? closed < 0 : closed > opened || text.startsWith('(+');
}

/** The first group is an area code or mobile prefix, or the number is written without any separator. */
function hasArea(text: string): boolean {
  const written = /^\(?([\d ]+)[/)]/.exec(text)?.[1] ?? /^\d+/.exec(text)?.[0] ?? '';
  const area = written.replace(/\D/g, '').slice(1);
  const rest = text.replace(/\D/g, '').length - 1 - area.length;
  if (rest === 0) return area.length >= 9 && area.length <= 11 && isAreaCode(area.slice(0, areaLength(area)));
  if (isMobile(area)) return area.length <= 5;
  return (
    isAreaCode(area) && (rest >= 6 || text.startsWith('(') || /-0\d?$|\/ ?\d{2,4} ?- ?\d{1,4}$/.test(text))
  );
}

/** Behind another group of four, as in an IBAN or a card number. */
function isInsideGroups(text: string, before: string): boolean {
  return /[0-9A-Z]{4} $/.test(before) && /^(?:00|\d{4}(?!\d))/.test(text);
}

const WORDS =
  'tel|tel.|telefon*|fon|mobil*|handy*|fax|telefax*|durchwahl*|dw|phone|rufnummer*|rückruf*|anruf*|erreichbar|telefonisch*|whatsapp|signal|t:|m:';
const OTHER_NUMBERS =
  'steuernummer|st.-nr|steuer-nr|stnr|kontonummer|konto-nr|konto|blz|iban|personalnummer|personal-nr|matrikelnummer|versicherungsnummer|pin|puk|haushaltsstelle|buchungsstelle|kostenstelle|sachkonto|produktkonto';

export const telefonnummer = {
  id: 'telefonnummer',
  category: 'contact',
  pattern: { trigger: 'number', starts: '0', lead: '+(', minDigits: 6, shape: SHAPE },
  confidence: { alone: 0.6, withContext: 0.85 },
  context: { words: WORDS.split('|'), against: [...OTHER_NUMBER_LABELS, ...OTHER_NUMBERS.split('|')] },
  check: checkTelefonnummer,
  also: {
    pattern: { trigger: 'label', words: LABEL_WORDS.split('|'), label: LOCAL_LABEL, shape: LOCAL },
    check: checkLocal,
  },
} satisfies TextDetector;
