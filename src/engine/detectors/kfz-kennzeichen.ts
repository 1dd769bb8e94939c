import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { VEHICLE_DISTRICTS } from '../../data/vehicle-districts';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import type { WrittenPlate } from '../read-plate';
import { readPlate } from '../read-plate';

/**
 * Number plate of a vehicle, given by the registration office of the district; FZV §§ 9 and 10. Whoever can ask the register learns
 * the keeper.
 *
 * | part | content |
 * |---|---|
 * | district | one of 769 codes of one to three letters (data/vehicle-districts) |
 * | letters | one or two, no umlaut |
 * | digits | one to four, no zero in front |
 * | suffix | `E` electric, `H` historic |
 *
 * Eight characters at most. There is no check digit. Written `M-XY 999`, `M:XY 999`, `M XY 999`, `MXY999`.
 *
 * 1. A known district and a hyphen or colon: found without a word, if two digits follow, no year, and no known abbreviation.
 * 2. With a blank or in one piece: beside a word for the plate, the vehicle or its keeper.
 * 3. In small letters: directly behind „Kennzeichen“ and with a sign only.
 * 4. Never in front of `/26`, behind „§“, „Art.“, „Az.“, or beside a court unless „Kennzeichen“ stands there.
 *
 * Worked example `SE-XY 123`: SE is Segeberg, two letters, three digits, seven characters. ✓ `B 1 KR 9/17`: no letters behind B. ✗
 *
 * Authority: FZV; a known collection of patterns without the list of districts takes one court sentence in seven for a plate.
 * Accuracy: a third of all pairs of capital letters are districts, so the sign or the word decides. Plates of authorities and
 * diplomats belong to nobody and are not sought.
 */
// Not `i`: „in“ and „am“ are districts, and must be refused at their first letter.
const SHAPE =
  /[A-ZÄÖÜ]{1,3}(?: ?[-:] ?| )?[A-Z]{1,2}[ -]?[1-9]\d{0,3}[EH]?|[A-ZÄÖÜa-zäöü]{1,3} ?[-:] ?[A-Za-z]{1,2}[ -]?[1-9]\d{0,3}[EHeh]?/y;

const PLATES =
  'kennzeichen|kennzeichens|kfz-kennzeichen*|autokennzeichen*|kfz-kz|kennz|amtl. kz|nummernschild*|nummernschilder*|wunschkennzeichen*|kurzzeitkennzeichen*|saisonkennzeichen*|pkw-kennzeichen*|number plate*|licence plate*|license plate*|registration number|plate no';
const VEHICLES =
  'fahrzeug|fahrzeugs|fahrzeuge|fahrzeugen|tatfahrzeug*|unfallfahrzeug*|dienstfahrzeug*|kfz|pkw|lkw|auto|autos|wagen|halter|halters|halterin|fahrzeughalter*|fahrer|fahrerin|motorrad|krad|wohnmobil|wohnwagen|anhänger|anhängers|roller|transporter|zugelassen*|zulassung|abgemeldet|stillgelegt|parkte|parkt|geparkt*|parkausweis*|falschpark*|abgeschleppt*|blitzer*|geblitzt|vehicle|car';

const findPlate = compileWords(PLATES.split('|'));
const findVehicle = compileWords(VEHICLES.split('|'));
const findCourt = compileWords(
  'urteil*|beschluss|beschl|bgh|bsg|bverfg|bverwg|bfh|bag|olg|ovg|lsg|vgh|juris|rn|senat*|az|aktenzeichen'.split(
    '|',
  ),
);

const DIRECTLY_BEHIND_LABEL = /kennzeichen[a-z]{0,6}(?: (?:ist|lautet|war))?[ :]{0,3}$/i;
/** Rules, rooms and things, whose numbers have the shape of a plate. */
const SOMETHING_ELSE =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:§|Art\.?|Artikel|Nr\.?|Drs\.?|DIN|EN|ISO|Typ|Modell|Serie|Raum|Zimmer|Haus|Gebäude|Block|Halle|Tor|Anlage|Klasse|Gruppe|Version|Kostenstelle|Linie|Flug|Gleis)[ :]{0,2}$/;
/** European law, standards, working groups and the like: districts, but hardly ever plates when a hyphen follows. */
const ABBREVIATIONS = /^(?:EG|EU|DIN|KI|IT|AG|AK|TOP|PC|HP|LK|UN|BGB|SGB|ART|NR|CE|EN|OZ)$/;
const LETTERS_OF_LAW = /^(?:VO|RL|NR|EG|EU|GG|KR)$/;
const YEAR = /^(?:19|20)\d\d$/;

function checkKfzKennzeichen({ text, before, after }: Candidate): CheckResult {
  if (/^(?:[/.-]\d|-[A-Za-zÄÖÜ]|\/[A-Z])/.test(after) || /[-/_]$/.test(before)) return 'no';
  const plate = readPlate(text);
  if (plate === null) return 'no';
  const line = before.toLowerCase();
  const behind = after.toLowerCase();
  const isNamed = findPlate(line) >= 0 || findPlate(behind) >= 0;
  if (!plate.isUpperCase) return DIRECTLY_BEHIND_LABEL.test(before) ? SMALL_LETTERS : 'no';
  if (isNamed) return NAMED[plate.gap];
  if (SOMETHING_ELSE.test(before) || findCourt(line) >= 0) return 'no';
  if (findVehicle(line) >= 0 || findVehicle(behind) >= 0) return gradeBesideVehicle(plate, text);
  return gradeAlone(plate);
}

const SMALL_LETTERS = 0.6;
const NAMED = { sign: 0.9, ' ': 0.85, '': 0.8 } as const;

function gradeBesideVehicle({ gap, district, letters, digits }: WrittenPlate, text: string): CheckResult {
  if (gap === 'sign') return ABBREVIATIONS.test(district) && YEAR.test(digits) ? 'no' : 0.85;
  if (digits.length < 2 || LETTERS_OF_LAW.test(letters)) return 'no';
  // „MB E 220“ is a car, not a plate; „HU AU 12“ an inspection.
  if (/^(?:MB [A-Z] \d|HU[ -]?AU)/.test(text)) return 'no';
  if (gap === ' ') return 0.7;
  return (district + letters).length >= 3 && !text.includes(' ') ? 0.6 : 'no';
}

function gradeAlone({ gap, district, letters, digits }: WrittenPlate): CheckResult {
  if (gap !== 'sign' || digits.length < 2 || YEAR.test(digits)) return 'no';
  if (ABBREVIATIONS.test(district) || LETTERS_OF_LAW.test(letters)) return 'no';
  return digits.length + letters.length >= 4 ? 0.6 : 0.5;
}

export const kfzKennzeichen = {
  id: 'kfz-kennzeichen',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: 'ABCDEFGHIJKLMNOPQRSTUVWZ',
    words: VEHICLE_DISTRICTS.map((district) => district.toLowerCase()),
    minDigits: 1,
    shape: SHAPE,
  },
  confidence: { alone: 0.5, withContext: 0.9 },
  context: { words: [...PLATES.split('|'), ...VEHICLES.split('|')], against: OTHER_NUMBER_LABELS },
  check: checkKfzKennzeichen,
} satisfies TextDetector;
