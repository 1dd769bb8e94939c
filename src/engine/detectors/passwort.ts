import { NO_PASSWORDS } from '../../data/password-words';
import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Password, PIN or other secret word in running text: whoever reads the mail on its way can use it. § 32 DSGVO asks for more.
 *
 * | part | content |
 * |---|---|
 * | label | `Passwort`, `Kennwort`, `PW`, `PIN`, `TAN`, `Zugangscode`, `WLAN-Schlüssel`, `password` …, with „für die Datei“ and the like |
 * | joint | `:`, `=`, „lautet“, „ist“, an opening quotation mark, a new line, a table cell, or only a space |
 * | value | 3 to 64 signs without spaces, or several words in quotation marks; without the full stop of the sentence |
 *
 * There is no check digit. What stands behind the label counts as a secret
 * 1. behind a colon, „lautet“ or a quotation mark, if it mixes letters with digits or signs, or capitals with small letters: high;
 * 2. there also as a plain word, if the line or the clause ends with it: medium;
 * 3. behind „ist“ or a space only, if it mixes letters and digits: medium;
 * 4. behind PIN, TAN, PUK and codes, if it is a row of 4 to 12 digits: high.
 *
 * Worked example „Das Kennwort für die Datei lautet Sommer26!“: label with what it is for, „lautet“, letters, digits and a sign. ✓
 *
 * Not: placeholders (`********`, `<Passwort>`, `{{pw}}`), words about passwords („vergessen“, „telefonisch“, „siehe SMS“), rules
 * („mindestens 12 Zeichen“), web addresses. The code of a video meeting goes to everybody invited, that of the guests' network to every guest: low.
 * Authority: none; the words come from mails. Known limits: a secret without a label, and phrases without quotation marks.
 */
const KIND = '[a-zß-ÿ]{2,30}(?:-?(?:Nr\\.?|Nummer|Code|Wort))?(?: neu| alt)?';
/** Words that turn „Passwort für die Datei“ into „… erhalten Sie telefonisch unter:“. */
const SPEAKS_OF_WAY =
  '(?!erh|find|bekomm|folg|send|schick|teil|nenn|wird|werd|wurd|könn|kann|bitte|telefon|ruf|unter|muss|soll|darf|and|änder|via)';
const WHAT_FOR = `(?: ?\\([^()\\n]{1,40}\\))?(?: (?:für|fürs|zum|zur|zu|des|der|vom|von|im|in|bei|for|to|of)(?: ${SPEAKS_OF_WAY}[^\\s:=]{1,30}){1,6}?)?`;
const SAYS =
  '(?: (?:lautet|lauten|ist|is|heißt|war)(?: (?:wie folgt|nun|jetzt|aktuell|derzeit|weiterhin|ab sofort|dann|daher|folgendes|also))?:?)';
const NEW_LINE = '[ \\t]{0,3}(?:\\n[ \\t>]{0,4}){0,2}';
/** „Zugangsdaten: erika / Sommer26!“ */
const PAIR = '(?:zugangs|anmelde|login)daten[^\\n:]{0,40}:[ \\n]?[^\\s/|,;:]{2,40} ?[/|] ?';
const LABEL = new RegExp(
  `(?:${PAIR}|${KIND}(?:${WHAT_FOR}(?:[ \\t]?[:=]${NEW_LINE}|\\t|${SAYS}${NEW_LINE})| ))[„“"'‚»«]?`,
  'iy',
);

const VALUE =
  /(?:[^\s„“”"«»<>;|]{1,24} ){1,6}[^\s„“”"«»<>;|]{1,24}(?=[“”"»«])|[^\s„“”"«»<>;|]{2,63}[^\s„“”"«»<>;|.,:)\]'’‘]/y;

const WORDS =
  '*passwort|*kennwort|password|passwd|passcode|passphrase|pw|pwd|pin|tan|puk|geheimzahl|kenncode|kennziffer|zugangscode|zugangscodes|einmalcode|freischaltcode|aktivierungscode|sicherheitscode|bestätigungscode|türcode|entsperrcode|zugangsdaten|anmeldedaten|logindaten|netzwerkschlüssel|wlanschlüssel|sicherheitsschlüssel|wiederherstellungsschlüssel|schlüssel';

const PLACEHOLDER = /^(?:[*•●xX#._?…-]+|[[{(].*|\$[{(].*|%.*%|\.\.\..*)$/;
const ADDRESS = /^(?:https?:|www\.|mailto:)|^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const RULE = /^\d+[- ]?(?:stellig|zeichen|tage|mal|fach|er$)/i;
const AMOUNT = /^\d{1,3}(?:\.\d{3})+$/;
/** The digits of a PIN are all there is; of other secrets they are one sign of three. */
const NUMERIC = /(?:^|[^a-zß-ÿ])(?:pin|puk|tan|geheimzahl|kennziffer)(?![a-zß-ÿ])|code(?![a-zß-ÿ])/i;
const NUMERIC_REACH = 80;
/** „Herr Tan 2026“ is somebody. */
const SHORT_WORD = /(?:PIN|TAN|PUK|[a-zäöü]{6,})(?:-?Nr\.?|-?Nummer)? $/;
const KEY_OF_NETWORK =
  /(?:w-?lan|wi-?fi|wpa\d?|bitlocker|netzwerk|wiederherstellungs|sicherheits)[- ]?schlüssel[^\n]{0,80}\s*["„“'‚]?$/i;
const KEY = /schlüssel[^\n]{0,80}\s*["„“'‚]?$/i;
const QUOTE = /[„“"'‚»«]$/;
const JOINT = /(?:[:=\t]|(?:^|\s)(?:lautet|lauten|heißt)(?: [a-zß-ÿ ]{2,12})?)[\s>]*$/i;
const SAID_IS = /(?:^|\s)(?:ist|is|war)(?: [a-zß-ÿ ]{2,12})?[\s>]*$/i;
const ENDS = /^(?:[.!]?(?:\s*$| [A-ZÄÖÜ(])|["“”»«']|\s*[,;/|(-])/;
const MEETING =
  /besprechung|meeting|zoom|webex|teams|einwahl|konferenz|videoraum|bigbluebutton|video|(?:w-?lan|wi-?fi)[^\n]{0,40}(?:gast|gäste|guest)|(?:gast|gäste|guest)[- ]?(?:w-?lan|wi-?fi)/i;

const HIGH = 0.9;
const MEDIUM = 0.6;
const LOW = 0.4;

function checkPasswort({ text, after, above }: Candidate): CheckResult {
  if (PLACEHOLDER.test(text) || ADDRESS.test(text) || isWord(text)) return 'no';
  const near = above.slice(-REACH);
  if (KEY.test(near) && !KEY_OF_NETWORK.test(near)) return 'no';
  const isQuoted = QUOTE.test(near);
  const isJoined = isQuoted || JOINT.test(near);
  const confidence = weigh(text, after, {
    isNumeric: NUMERIC.test(near.slice(-NUMERIC_REACH)),
    isQuoted,
    isJoined,
    isSaid: SAID_IS.test(near),
    isBare: SHORT_WORD.test(near),
  });
  if (confidence === 'no') return 'no';
  return MEETING.test(above.slice(-MEETING_REACH)) ? LOW : confidence;
}

interface Label {
  readonly isNumeric: boolean;
  readonly isQuoted: boolean;
  readonly isJoined: boolean;
  readonly isSaid: boolean;
  readonly isBare: boolean;
}

function weigh(value: string, after: string, label: Label): CheckResult {
  const isLong = value.length >= 6;
  if (/^\d+$/.test(value)) {
    if (value.length < 4) return 'no';
    if (label.isNumeric && value.length <= 12)
      return label.isJoined || label.isSaid ? HIGH : label.isBare ? MEDIUM : 'no';
    return label.isJoined ? MEDIUM : 'no';
  }
  if (RULE.test(value) || AMOUNT.test(value)) return 'no';
  const isMixed = /\d/.test(value) && /[A-Za-zÀ-ÿ]/.test(value);
  const hasSign =
    isLong &&
    /[^0-9A-Za-zÀ-ÿ][^ ]|[!#$%&*+@?]$/.test(value) &&
    !/^[A-Za-zÀ-ÿ]+[-/][A-Za-zÀ-ÿ-]+$/.test(value);
  const hasInnerCapital = isLong && /[a-zß-ÿ][A-ZÄÖÜ]/.test(value);
  if (label.isJoined) {
    if (isMixed || hasSign || hasInnerCapital) return HIGH;
    return ENDS.test(after) && !label.isNumeric ? MEDIUM : 'no';
  }
  return isMixed && isLong && !/^\d/.test(value) ? MEDIUM : 'no';
}

/** „Passwort: bitte telefonisch erfragen“. */
function isWord(value: string): boolean {
  const first = value.toLowerCase().split(/[ /,:]/, 1)[0] ?? '';
  return NO_PASSWORDS.includes(first);
}

/** Longest label with its joint. */
const REACH = 160;
const MEETING_REACH = 240;

export const passwort = {
  id: 'passwort',
  category: 'secret',
  pattern: { trigger: 'label', words: WORDS.split('|'), label: LABEL, shape: VALUE },
  // The check weighs the signs itself.
  confidence: { alone: 0.6, withContext: 0.6 },
  context: { words: [] },
  check: checkPasswort,
} satisfies TextDetector;
