import { lineHead, readLine, skipBlank } from './lines';
import type { SourceRange } from './offset-map';

/** Words that open a letter, German and English; lower case. */
const SALUTATION =
  /^(?:sehr (?:geehrte|verehrte)|(?:guten|schönen) (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|hochgeehrte|verehrte|geehrte|werte|liebe[rs]?(?! gr[uü])|hallo|hi|hey|hello|dear|moin|grüß gott|servus|mahlzeit|ihr lieben)(?![a-zäöüß])|^(?:sehr (?:geehrt|verehrt)|verehrt|geehrt|wert)e[rs]?\b/;
/** What goes on after a comma: the next person greeted. */
const NEXT_PERSON = /^(?:(?:und |and )?(?:frau|herrn?|familie|dr\.|prof\.|mr\.?|mrs\.?|ms\.?)(?![a-zäöüß]))/;
/** Something may stand above the greeting, such as a reference line. */
const MAX_LINES_ABOVE = 3;
const MAX_GREETING_LINES = 6;
/** A „greeting“ longer than this is the first sentence of the letter, and what it says must be judged as such. */
const MAX_GREETING = 100;

/**
 * The greeting at the beginning of a text: from its first word to the end of its line, or to the comma behind the
 * last person greeted where the letter goes on in the same line. Null where there is none.
 */
export function findGreeting(text: string, from: number, to: number): SourceRange | null {
  let at = skipBlank(text, from, to);
  for (let above = 0; above <= MAX_LINES_ABOVE && at < to; above += 1) {
    const end = greetingEnd(text, at, to);
    if (end > at) return { start: at, end: continueGreeting(text, end, to) };
    at = skipBlank(text, readLine(text, at, to).next, to);
  }
  return null;
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
  if (!SALUTATION.test(lineHead(text, line).toLowerCase())) return at;
  let end = at;
  while (end < line.end) {
    const cut = pieceEnd(text, end, line.end);
    if (end > at && !continues(text.slice(end, cut))) break;
    end = cut;
  }
  return end - at <= MAX_GREETING ? end : at;
}

function pieceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (/[,!]/.test(text.charAt(at))) return at + 1;
  return to;
}

function continues(piece: string): boolean {
  const head = piece.slice(0, MAX_GREETING).trim().toLowerCase();
  return head === '' || SALUTATION.test(head) || NEXT_PERSON.test(head);
}
