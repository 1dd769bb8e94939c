import { COURT_FILE } from '../court-file';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isQuantity } from '../is-quantity';
import { isDate, labelShape, NEXT_GROUP, NUMBER_WORD, WORD_END } from '../label-shape';

/**
 * File number (Aktenzeichen, Geschäftszeichen, Unser Zeichen, Vorgangsnummer), given out by each authority as it likes; for the
 * house that keeps the file it leads to one person (pseudonym, Art. 4 Nr. 5 DSGVO).
 *
 * | example | who |
 * |---|---|
 * | `32.1-045.2-2026/0815` | file plan, running number, year |
 * | `III/50-4711/26 Mu` | department, running number, clerk |
 * | `1234567-163` | BAMF: seven digits, three of the nationality (form from secondary sources) |
 * | `106 Js 12345/26` | prosecution: department, register, running number, year |
 *
 * There is no check digit. A value counts if
 * 1. a label stands before it, on its line or the line above: „Az.“, „Aktenzeichen“, „Gz.“, „Unser Zeichen“, „Our ref.“ …;
 * 2. it has at least four letters and digits, at least one digit, and is no date and no amount.
 *
 * Worked example „Mein Zeichen: 32.1-4711/26“: label „Zeichen“ behind „Mein“; eight digits, no date: 0.7. ✓
 *
 * Graded down: references to an office without a running number (`32.1-Mu`) and papers about a plan, a tender, a council session
 * or a law: 0.3. File numbers of courts beside „Urteil vom“, „Beschluss“ or „juris“ are quoted decisions: nothing; of the highest
 * courts without such a word: 0.3; of the others, behind their label, a pending case: 0.6.
 * Authority: none; an organisation names its own shapes in its policy pack, which then count without a label.
 * Accuracy: as good as the label. Limits: of several numbers behind one label only the first is found.
 */
const TOKEN = '[A-Za-zÄÖÜäöü0-9]{1,20}';
const VALUE = new RegExp(
  `(?:${COURT_FILE}|${TOKEN}(?:[._:+]${TOKEN}|[-/]${TOKEN}|(?: [-/] ?|[-/] )${NEXT_GROUP}(?=\\d)${TOKEN}` +
    `| ${NEXT_GROUP}(?=\\d)${TOKEN}|(?: - | )(?=[A-ZÄÖÜ][A-Za-zäöü]{0,4}(?: ?[./-] ?| )?\\d)${TOKEN}){0,9})${WORD_END}`,
  'y',
);

const LABEL = labelShape(
  '[a-zß-ÿ]{0,20}aktenzeichen(?: bamf)?|akten-?(?:z|nr|nummer)|aktennummer|aktz|gesch(?:äfts|aefts)zeichen|az|gz|' +
    'gesch[.]?-? ?z|gesch?z|zeichen|tgb[-. ]{1,3}nr|tagebuch-?(?:nr|nummer)|bamf(?:[- ](?:az|nr))?|' +
    `(?:vorgangs?|fall|schaden|antrags|geschäfts)${NUMBER_WORD}|ref(?:erence)?(?:${NUMBER_WORD})?(?=[.]?:)|(?:file|case)${NUMBER_WORD}`,
);
const ZEICHEN_ALONE = /(?:^|[^a-zß-ÿ])zeichen[^a-zß-ÿ]{0,6}$/i;
const POSSESSIVE = /(?:^|[^a-zß-ÿ])(?:unser|mein|ihr|dein|euer)e?s? zeichen[^a-zß-ÿ]{0,6}$/i;
const BAMF = /bamf[^0-9]{0,24}$/i;
const DECISION = /urteil|beschl(?:uss|\.)|urt\.|entscheidung|juris|rspr|vgl\.|rn\. ?\d/i;
const COURT_ONLY = new RegExp(`^${COURT_FILE}$`);
/** Of the highest courts, whose files everybody quotes. */
const SUPREME = / (?:Bv[A-Z]|StR|StB|ZR|ZB|ZA|AZ[RBN]|AB[RN]) |^B \d|^[IVX]+ [RB] /;
const SUPREME_COURT = /(?:^|[^A-Za-z])(?:BVerfG|BVerwG|BGH|BSG|BAG|BFH|EuGH|EGMR)(?![A-Za-z])/;
/** Papers for everybody. Only words that letters to one person do not have: „Vorlage“, „Erlass“, „Verordnung“ alone stand in those. */
const ABOUT_NO_PERSON =
  /bebauungspl|b-plan|bauleitplan|flächennutzungspl|planfeststell|(?:^|[^a-zß-ÿ])(?:vergabe|presse|stanz)|ausschreibung|beschlussvorlage|vorlage (?:nr|\d|drs)|drucksache|drs\.|änderungssatzung|rundschreiben|runderlass|bmf-schreiben|tagesordnung|haushalts(?:plan|satzung|jahr)|förderprogramm|gesetzentwurf|bgbl|amtsblatt|council|tender/i;
/** Numbers of help desks, and words that no number begins with. */
const NO_FILE = /^(?:INC|REQ|RITM|CHG|PRB|TASK|SR)-?\d|^[A-Za-zÀ-ÿ]{7,} /;

function checkAktenzeichen({ text, before, after }: Candidate): CheckResult {
  const digits = text.replace(/\D/g, '').length;
  const signs = text.replace(/[^A-Za-z0-9ÄÖÜäöü]/g, '').length;
  if (digits === 0 || signs < 4 || isDate(text) || isQuantity(after) || NO_FILE.test(text)) return 'no';
  if (ZEICHEN_ALONE.test(before) && !POSSESSIVE.test(before)) return 'no';
  if (BAMF.test(before)) {
    if (/^\d{7}-?\d{3}$/.test(text)) return 0.8;
    if (!/a(?:ktenzeichen|z)[^0-9]{0,24}$/i.test(before)) return 'no';
  }
  if (/^\w{1,5} /.test(text) && COURT_ONLY.test(text)) {
    if (DECISION.test(before) || DECISION.test(after)) return 'no';
    return SUPREME.test(text) || SUPREME_COURT.test(before) ? 0.3 : 0.6;
  }
  if (digits < 4 || ABOUT_NO_PERSON.test(before) || ABOUT_NO_PERSON.test(after)) return 0.3;
  return 0.7;
}

export const aktenzeichen = {
  id: 'aktenzeichen',
  category: 'identifier',
  pattern: {
    trigger: 'label',
    words: (
      '*aktenzeichen|az|gz|zeichen|akten|aktennummer|aktz|geschäftszeichen|geschaeftszeichen|gesch|geschz|gschz|tgb|tagebuch|' +
      'tagebuchnummer|bamf|vorgangsnummer|vorgangs|vorgang|vorgangsnr|fallnummer|fall|fallnr|schadennummer|schaden|schadennr|' +
      'antragsnummer|antrags|antragsnr|geschäftsnummer|geschäfts|ref|reference|file|case'
    ).split('|'),
    label: LABEL,
    shape: VALUE,
  },
  // The check grades every value itself.
  confidence: { alone: 0, withContext: 0.7 },
  context: { words: ['az', 'aktenzeichen', 'gz', 'geschäftszeichen', 'zeichen', 'vorgangsnummer', 'ref'] },
  check: checkAktenzeichen,
} satisfies TextDetector;
