import { OTHER_NUMBER_LABELS } from '../../data/other-number-labels';
import { VEHICLE_WORDS } from '../../data/vehicle-words';
import { vinCheck } from '../checksums/vin';
import { compileWords } from '../context-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { readDigitGroups } from '../digit-groups';

/**
 * Vehicle identification number (Fahrgestellnummer, FIN, VIN), given by the maker; ISO 3779. Whoever can ask the register learns
 * the keeper, so it is personal data (ECJ C-319/22).
 *
 * | position | content |
 * |---|---|
 * | 1–3 | maker (WMI) |
 * | 4–9 | type; European makers fill up with Z, in North America and China position 9 is a check character |
 * | 10–17 | model year, plant, serial number; the last four are digits |
 *
 * No I, O or Q anywhere.
 *
 * Check (49 CFR 565.15): A–H = 1–8, J–N = 1–5, P = 7, R = 9, S–Z = 2–9; weights 8 7 6 5 4 3 2 10 0 9 8 7 6 5 4 3 2; total modulo 11,
 * ten is X; compare with position 9.
 *
 * Worked example 1M8GDM9AXKP042788 (known specimen): 1·8 + 4·7 + 8·6 + 7·5 + 4·4 + 4·3 + 9·2 + 1·10 + 7·0 + 2·9 + 7·8 + 0·7 + 4·6 + 2·5 + 7·4 +
 * 8·3 + 8·2 = 8+28+48+35+16+12+18+10+0+18+56+0+24+10+28+24+16 = 351; 351 mod 11 = 10 → X. ✓
 *
 * Authority: ISO 3779; libraries that ask for the check character everywhere refuse most vehicles in Germany (WVWZZZ1JZ3W386752).
 * Accuracy: the check passes in 3 % of random strings. Without a word beside it the number needs that check or the filling
 * ZZZ and at least four letters; behind „FIN“ or „Fahrgestellnummer“ the shape is enough, in groups as well.
 */
const SHAPE = /[0-9A-HJ-NPR-Z]{3}(?:[ -]?[0-9A-HJ-NPR-Z]){14}/iy;

const LABELS =
  'fin|fin-nr|vin|vin-nr|fahrgestell*|fahrzeug-ident*|fahrzeugident*|fahrzeug-identifizierungsnummer|chassis*|vehicle identification*';

/** Makers whose code has no digit: where such a number is written in groups, the first one is a word. */
const MAKERS =
  'jhm|jmb|jmz|jsa|jtd|jtm|jtn|kmh|kna|knd|kne|lrw|nlh|nmt|saj|sal|scc|sjn|tma|tmb|tru|vnk|vss|wau|wba|wbs|wdb|wdc|wdd|wdf|weg|wma|wme|wmw|wua|wvg|wvw|xta|zar|zfa|zff|zla';

const findLabel = compileWords(LABELS.split('|'));
const findVehicle = compileWords(VEHICLE_WORDS);

function checkFahrgestellnummer({ text, compact, before, after }: Candidate): CheckResult {
  if (!/^(?=(?:\d*[A-Z]){3}).*\d{4}$/.test(compact)) return 'no';
  if (findLabel(before) >= 0 || findLabel(after) >= 0) {
    return readDigitGroups(text).separators.length <= 1 ? LABELLED : 'no';
  }
  if (text !== compact) return 'no';
  const isProven =
    isFilled(compact) || (vinCheck(compact) === compact.charAt(8) && /(?:\d*[A-Z]){4}/.test(compact));
  if (findVehicle(before) >= 0 || findVehicle(after) >= 0) return isProven ? LABELLED : SHAPE_AND_VEHICLE;
  return isProven ? 'ok' : 'no';
}

const LABELLED = 0.9;
const SHAPE_AND_VEHICLE = 0.6;

/** `WVWZZZ1JZ3W386752` */
function isFilled(vin: string): boolean {
  return vin.slice(3, 6) === 'ZZZ' && /^[A-Z]/.test(vin);
}

export const fahrgestellnummer = {
  id: 'fahrgestellnummer',
  category: 'identifier',
  pattern: {
    trigger: 'number',
    starts: '0123456789ABCDEFGHJKLMNPRSTUVWXYZabcdefghjklmnprstuvwxyz',
    words: MAKERS.split('|'),
    minDigits: 4,
    shape: SHAPE,
  },
  confidence: { alone: 0.6, withContext: 0.9 },
  context: { words: [...LABELS.split('|'), ...VEHICLE_WORDS], against: OTHER_NUMBER_LABELS },
  check: checkFahrgestellnummer,
} satisfies TextDetector;
