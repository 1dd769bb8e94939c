import { lineHead, readLine, skipBlank } from './lines';
import type { SourceRange } from './offset-map';

/** Words that open a letter, German and English; lower case. */
const SALUTATION =
  /^(?:sehr (?:geehrte|verehrte)|(?:einen )?(?:wunder)?(?:guten|schönen) (?:tag|morgen|abend|nachmittag)|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern|hochgeehrte|verehrte|geehrte|werte|liebe[rs]?(?! gr[uü])|hallo|hallöchen|hi|hey|hello|dear|moin|grüß gott|grüß dich|servus|mahlzeit|tach|ihr lieben)(?![a-zß-ÿ])|^(?:sehr (?:geehrt|verehrt)|verehrt|geehrt|wert)e[rs]?(?![a-zß-ÿ])/;
/** „Frau Muster,“: the name alone, where nothing else stands in the line. */
const TITLE_AND_NAME = /^(?:frau|herrn?|familie|eheleute|mr\.?|mrs\.?|ms\.?) [^,!:;]{2,50}[,!]$/;
/** What goes on after a comma: the next person greeted. */
const NEXT_PERSON = /^(?:(?:und |and )?(?:frau|herrn?|familie|dr\.|prof\.|mr\.?|mrs\.?|ms\.?)(?![a-zß-ÿ]))/;
/** Words in lower case that stand in a greeting; with any other one it is a sentence. */
const GREETING_WORDS =
  /^(?:sehr|geehrte[rsn]?|verehrte[rsn]?|liebe[rsn]?|werte[rsn]?|guten?|schönen|einen|wunderschönen|tag|morgen|abend|und|and|von|van|vom|zu|zur|zum|der|den|die|des|dem|de|da|di|an|alle|all|zusammen|miteinander|allerseits|everyone|everybody|team|sir|madam|or|colleagues?|in|runde|aus|im|am|beim|it|may|concern|whom|dear|hi|hallo|hello|hey|moin|there|nochmals?|again|ganz|ihr|ihre|sie|beiden|lieben|to|dich|euch|gott|good|morning|afternoon|evening|day|a\.?d\.?|dr\.|prof\.|med\.|frau|herrn?|damen|herren|kolleg(?:e|en|in|innen))$/;
const MAX_GREETING_WORDS = 14;
/** Something may stand above the greeting, such as a reference line. */
const MAX_LINES_ABOVE = 3;
/** Above the greeting of a letter stand the addresses of both sides and the reference lines. */
const MAX_LETTER_HEAD = 20;
const FORMAL = /^(?:sehr (?:geehrte|verehrte)|dear (?:mr|mrs|ms|sir|madam))(?![a-zß-ÿ]).*,$/;
const MAX_GREETING_LINES = 6;
/** A „greeting“ longer than this is the first sentence of the letter, and what it says must be judged as such. */
const MAX_GREETING = 100;

/**
 * The greeting at the beginning of a text: from its first word to the end of its line, or to the comma behind the
 * last person greeted where the letter goes on in the same line. Null where there is none.
 */
export function findGreeting(text: string, from: number, to: number): SourceRange | null {
  let at = skipBlank(text, from, to);
  for (let above = 0; above <= MAX_LETTER_HEAD && at < to; above += 1) {
    const end = above <= MAX_LINES_ABOVE || isFormal(text, at, to) ? greetingEnd(text, at, to) : at;
    if (end > at) return { start: at, end: continueGreeting(text, end, to) };
    at = skipBlank(text, readLine(text, at, to).next, to);
  }
  return null;
}

function isFormal(text: string, at: number, to: number): boolean {
  return FORMAL.test(lineHead(text, readLine(text, at, to)).toLowerCase());
}

/** More than one line of greeting: „Sehr geehrte Frau …, / sehr geehrter Herr …,“. */
function continueGreeting(text: string, firstEnd: number, to: number): number {
  let end = firstEnd;
  for (let count = 1; count < MAX_GREETING_LINES; count += 1) {
    const at = skipBlank(text, end, to);
    const next = greetingEnd(text, at, to);
    if (next <= at) break;
    end = next;
  }
  return end;
}

/** Where the greeting in the line at `at` ends; `at` itself where the line does not begin with one. */
function greetingEnd(text: string, at: number, to: number): number {
  const line = readLine(text, at, to);
  const head = lineHead(text, line).toLowerCase();
  if (!SALUTATION.test(head) && !TITLE_AND_NAME.test(head)) return at;
  let end = at;
  while (end < line.end) {
    const cut = pieceEnd(text, end, line.end);
    const piece = text.slice(end, Math.min(cut, end + MAX_GREETING + 1));
    if (!isGreeting(piece) || (end > at && !continues(piece))) break;
    end = cut;
  }
  return end - at <= MAX_GREETING ? end : at;
}

function pieceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (/[,!]/.test(text.charAt(at))) return at + 1;
  return to;
}

/** Names, forms of address and nothing else: what is said about somebody must be judged as text. */
function isGreeting(piece: string): boolean {
  const words = piece.trim().split(/[\s,!.:]+/);
  return words.length <= MAX_GREETING_WORDS && !/\d/.test(piece) && words.slice(1).every(isGreetingWord);
}

function isGreetingWord(word: string): boolean {
  const lower = word.toLowerCase();
  return word === '' || !lower.startsWith(word.charAt(0)) || GREETING_WORDS.test(lower);
}

function continues(piece: string): boolean {
  const head = piece.trim().toLowerCase();
  return head === '' || SALUTATION.test(head) || NEXT_PERSON.test(head);
}
