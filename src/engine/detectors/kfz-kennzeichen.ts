import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { VEHICLE_DISTRICTS } from '../../data/vehicle-districts';
import { PLATE_WORDS, VEHICLE_WORDS } from '../../data/vehicle-words';
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
 * 1. A known district and a hyphen or colon: found without a word, if three digits follow, no year, and no known abbreviation; with
 *    two digits, or behind what may be a part of an authority („FD-SV 101“), it is a hint.
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

/** „Kennzeichen HHAB 123“: the first word is no district, so only the label sets it off. */
const LABEL = /[a-zäöü]{10,15}(?: (?:ist|lautet|war))?[:.]? {0,2}/iy;
const GLUED = /[A-ZÄÖÜ]{3,5} [1-9]\d{0,3}[EH]?/y;

const findPlate = compileWords(PLATE_WORDS);
const findVehicle = compileWords(VEHICLE_WORDS);
const COURTS =
  'urteil*|beschluss|beschl|bgh|bsg|bverfg|bverwg|bfh|bag|olg|ovg|lsg|vgh|juris|rn|senat*|az|aktenzeichen';
const findCourt = compileWords(COURTS.split('|'));

const DIRECTLY_BEHIND_LABEL = /kennzeichen[a-z]{0,6}(?: (?:ist|lautet|war))?[ :]{0,3}$/i;
/** Vehicles of a house and of the fire brigade, and such as are for sale, belong to no person. */
const OF_HOUSE =
  /(?:[Dd]ienst(?:wagen|fahrzeug|-Kfz)|[Pp]oolfahrzeug|[Ff]uhrpark|Altfahrzeug|Leasing|(?:^|[^A-Za-z])(?:RTW|KTW|NEF|HLF|ELW|MTW|T?LF|DLK))(?![A-ZÄÖÜ])[^.!?\n]{0,50}$/;
/** Rules, rooms and things, whose numbers have the shape of a plate. */
const SOMETHING_ELSE =
  /(?:^|[^A-Za-zÀ-ÿ])(?:§|Art\.?|Artikel|Nr\.?|Drs\.?|DIN|EN|ISO|Typ|Modell|Serie|Raum|Zimmer|Haus|Gebäude|Block|Halle|Tor|Anlage|Klasse|Gruppe|Version|Kostenstelle|Linie|Flug|Gleis)[ :]{0,2}$/;
/** „EU-VO 2016“, „EG-RL 95“, „DIN-EN 349“. */
const RULES = /^(?:(?:EG|EU|KI)(?:VO|RL|NR|EG)|(?:VO|RL)(?:EG|EU)|DINEN)$/;
const LETTERS_OF_LAW = /^(?:VO|RL|NR|GG|KR)$/;
/** Parts of an authority, working groups, makers of devices: „FB-II 120“, „FD-SV 101“, „HP-LJ 425“. */
const UNITS = /^(?:FB|FD|SG|SB|HA|AL|EB|GB|AB|BA|OE|SM|AK|LK|HP|EU|EG|DIN|ART)$/;
const ROMAN = /^(?:II|IV|VI|IX)$/;
const LAW = /(?:§|Art\. ?\d|Artikel \d)[^;]{0,40}$/;
const YEAR = /^(?:19|20)\d\d$/;

function checkKfzKennzeichen({ text, before, after }: Candidate): CheckResult {
  if (/^(?:[/.-]\d|-[A-Za-zÄÖÜ]|\/[A-Z])/.test(after) || /[-/_]$/.test(before)) return 'no';
  const plate = readPlate(text);
  if (plate === null) return 'no';
  if (OF_HOUSE.test(before)) return DOUBTFUL;
  if (!plate.isUpperCase) return DIRECTLY_BEHIND_LABEL.test(before) ? SMALL_LETTERS : 'no';
  if (findPlate(before) >= 0 || findPlate(after) >= 0) return plate.isTooLong ? TOO_LONG : NAMED[plate.gap];
  if (SOMETHING_ELSE.test(before)) return 'no';
  const isBesideVehicle = findVehicle(before) >= 0 || findVehicle(after) >= 0;
  if (plate.gap === 'sign' && RULES.test(plate.district + plate.letters)) return 'no';
  if (isBesideVehicle && plate.gap === 'sign') return plate.isTooLong ? TOO_LONG : BESIDE_VEHICLE;
  if (plate.isTooLong || findCourt(before) >= 0) return 'no';
  if (isBesideVehicle) return gradeBesideVehicle(plate, text);
  return LAW.test(before) ? 'no' : gradeAlone(plate);
}

const SMALL_LETTERS = 0.6;
const BESIDE_VEHICLE = 0.85;
const TOO_LONG = 0.6;
const NAMED = { sign: 0.9, ' ': 0.85, '': 0.8 } as const;

function gradeBesideVehicle({ gap, district, letters, digits }: WrittenPlate, text: string): CheckResult {
  if (digits.length < 2 || LETTERS_OF_LAW.test(letters)) return 'no';
  // „MB E 220“ is a car, not a plate; „HU AU 12“ an inspection.
  if (/^(?:MB [A-Z] \d|HU[ -]?AU)/.test(text)) return 'no';
  if (gap === ' ') return 0.7;
  return (district + letters).length >= 3 && !text.includes(' ') ? 0.6 : 'no';
}

function gradeAlone({ gap, district, letters, digits }: WrittenPlate): CheckResult {
  if (gap !== 'sign' || digits.length < 2 || YEAR.test(digits)) return 'no';
  const isDoubtful =
    digits.length < 3 || UNITS.test(district) || ROMAN.test(letters) || LETTERS_OF_LAW.test(letters);
  return isDoubtful ? DOUBTFUL : 'ok';
}

const DOUBTFUL = 0.4;

function checkGlued({ text, after }: Candidate): CheckResult {
  const plate = readPlate(text);
  return plate === null || plate.isTooLong || /^[/.-]\d/.test(after) ? 'no' : NAMED[''];
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
  confidence: { alone: 0.6, withContext: 0.9 },
  context: { words: [...PLATE_WORDS, ...VEHICLE_WORDS], against: OTHER_NUMBER_LABELS },
  check: checkKfzKennzeichen,
  also: {
    pattern: {
      trigger: 'label',
      words: ['kennzeichen', 'kennzeichens', 'nummernschild'],
      label: LABEL,
      shape: GLUED,
    },
    check: checkGlued,
  },
} satisfies TextDetector;
