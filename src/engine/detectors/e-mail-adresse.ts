import type { Candidate, CheckResult, TextDetector } from '../detector';
import { isRoleMailbox } from '../role-mailbox';

/**
 * E-mail address; RFC 5321 and 5322, the part of them that people use, with domains in any European script (RFC 6531).
 *
 * | part | content |
 * |---|---|
 * | local part | up to 64 letters, digits and `. _ % + ' -`, no dot at its end or twice in a row |
 * | at | `@`, or `(at)`, `[at]`, `(ät)` against spam robots, with or without spaces |
 * | domain | labels of up to 63 letters, digits and hyphens, joined by dots or `(dot)`, `[punkt]`; last label letters or `xn--` |
 *
 * In words („erika.muster at kreis punkt example“) it counts if the local part has a dot, a digit or `_`, or „E-Mail:“ stands before it.
 *
 * There is no check digit. Refused are file names (`logo@2x.png`), accounts of social networks (`@name@host.social`), log-in
 * data inside web addresses (`https://name:word@host`) and message numbers.
 *
 * Worked example `e.muster(at)kreis.example`: local part `e.muster`, at sign in words, labels `kreis` and `example`. ✓
 *
 * Authority: RFC 5321 for lengths; quoted local parts and addresses with an IP number are legal and left out: nobody writes them.
 * Accuracy: practically every match is an address. Mailboxes of offices and tasks (`poststelle@…`) are nobody's own: low.
 * Whose data an address is, and whether the domain is the own one, is decided later.
 */
const SHAPE =
  /[A-Za-z0-9À-ž_+][A-Za-z0-9À-ž._%+'-]{0,63}(?:@| ?[([](?:at|ät|@)[)\]] ?)(?:[A-Za-z0-9À-ž-]{1,63}(?:\.| ?[([](?:dot|punkt|\.)[)\]] ?)){1,8}(?:[xX][nN]--[A-Za-z0-9-]{2,59}|[a-z]{2,24}|[A-Z]{2,24})/y;

const MAX_LENGTH = 254;

/** „erika.muster at kreis punkt example“: tried at „at“, the local part stands before it. */
const SPELLED =
  /(?:at|ät) [A-Za-z0-9À-ž-]{1,63}(?:(?:\.| (?:punkt|dot) )[A-Za-z0-9À-ž-]{1,63}){0,4}(?:\.| (?:punkt|dot) )[a-z]{2,24}/y;
const LOCAL_BEFORE =
  /(?:^|[^A-Za-z0-9À-ž._%+-])([A-Za-z0-9À-ž_][A-Za-z0-9À-ž_%+-]{0,40}(?:(?:\.| (?:punkt|dot) )[A-Za-z0-9À-ž_%+-]{1,40}){0,3} )$/;
const SPELLED_DOT = / (?:punkt|dot) /;
const MAIL_LABEL = /mail(?:-?adresse)?(?: (?:ist|lautet))?:? ?$/i;

/** Shown, but nobody's own. */
const ROLE_CONFIDENCE = 0.4;

/** Endings of files that no top-level domain shares. */
const FILE_ENDINGS = [
  'png',
  'jpg',
  'jpeg',
  'gif',
  'svg',
  'webp',
  'bmp',
  'tif',
  'pdf',
  'docx',
  'xlsx',
  'html',
  'css',
];

function checkEMailAdresse({ text, before, after }: Candidate): CheckResult {
  const at = text.search(/@|[([]/);
  const local = text.slice(0, at).trim();
  const domain = text.slice(at).replace(/^(?:@|[([](?:at|ät|@)[)\]]) ?/i, '');
  // More labels than anybody has: the match is cut.
  if (/^\.[a-z]/.test(after)) return 'no';
  if (text.length > MAX_LENGTH || local.includes('..') || local.endsWith('.')) return 'no';
  if (/(?:^|[.])-|-(?:[.]|$)/.test(domain)) return 'no';
  if (FILE_ENDINGS.includes(domain.slice(domain.lastIndexOf('.') + 1).toLowerCase())) return 'no';
  if (isInsideAnother(before, after, local)) return 'no';
  return isRoleMailbox(local) ? ROLE_CONFIDENCE : 'ok';
}

function checkSpelled({ text, before }: Candidate): CheckResult {
  const at = text.search(/ (?:at|ät) /);
  if (at < 0) return 'no';
  const local = text.slice(0, at);
  // „look at kreis.example“ and „arrives at kreis dot example“ have none of these signs.
  const isWritten = /[._\d]/.test(local) || SPELLED_DOT.test(local) || MAIL_LABEL.test(before);
  if (!isWritten) return 'no';
  return isRoleMailbox(local) ? ROLE_CONFIDENCE : 'ok';
}

/** Part of a web address, an account name, a message number or a source code address. */
function isInsideAnother(before: string, after: string, local: string): boolean {
  if (before.endsWith('@') || /:\/\/[^\s<>]*$/.test(before)) return true;
  return /message-id: ?<?$|cid:$/i.test(before) || (local === 'git' && after.startsWith(':'));
}

export const eMailAdresse = {
  id: 'e-mail-adresse',
  category: 'contact',
  pattern: { trigger: 'at-sign', shape: SHAPE },
  confidence: { alone: 0.9, withContext: 0.95 },
  context: {
    words: ['e-mail*', 'email*', 'mail', 'mailadresse', 'kontakt', 'erreichbar', 'an:', 'von:', 'cc:'],
  },
  check: checkEMailAdresse,
  also: {
    pattern: {
      trigger: 'word',
      words: ['at', 'ät'],
      shape: SPELLED,
      leadLength: (before) => LOCAL_BEFORE.exec(before)?.[1]?.length ?? 0,
    },
    check: checkSpelled,
  },
} satisfies TextDetector;
