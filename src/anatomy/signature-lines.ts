import { beginsWith, lineHead } from './lines';
import type { Line } from './lines';

/** Formulas that close a letter, German and English; lower case, at the beginning of a line. */
const CLOSING =
  /^(?:(?:mit )?(?:(?:den |vielen |(?:lieb|best|herzlich|freundlich|kollegial|sonnig)e[mn] )+)(?:grüßen|grüssen|gruß|gruss|empfehlungen)|(?:(?:viele|liebe|beste|herzliche|freundliche|schöne|kollegiale|sonnige) )+(?:grüße|grüsse)|(?:(?:vielen|lieben|besten|herzlichen|freundlichen|schönen) )?gru(?:ß|ss)|hochachtungsvoll|mfg|m\. ?f\. ?g\.|vg|lg|bg|(?:(?:kind|best|warm|warmest|many|with|regards) )*regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|(?:best wishes|cheers)|(?:i\. ?[av]\.|im auftrage?|in vertretung|gez\.))(?![a-zß-ÿ])/;
const THANKS_BEFORE =
  /^(?:(?:vielen|besten|herzlichen|lieben) dank|danke|(?:many )?thanks|thank you)(?: im voraus| schon mal| in advance)?(?:,| und| and)? /;
/** With one of these begins every such line, and every line that a device writes under a mail. */
const FIRST_WORDS =
  /--|__|m(?:it\b|\.|fg|einem)|v(?:iele|g|on mein)|l(?:iebe|g)|b(?:este|g)|h(?:erzlich|och|olen sie)|f(?:reund|aith)|sch(?:ön)|s(?:onnig|inc|ent )|koll|gru|kind|w(?:arm|ith)|many|regards|yours|best|cheers|i\. ?[av]\.|im auf|in ver|danke|thank|ge(?:z\.|t outlook|sendet (?:von|mit|über))|diese nachricht wurde von mein/iy;
/** A line that begins like a formula but is longer is a sentence: „Viele Grüße an Frau …, sie bekommt noch …“. */
const MAX_CLOSING = 60;
/** „-- “ on a line of its own, RFC 3676, 4.3. HTML drops the space. */
const DELIMITER = /^(?:--|__)$/;
/** „Von meinem iPhone gesendet“: a line of the device, and what stands below is not about the writer. */
const DEVICE =
  /^(?:von meine[mr] .{2,60} gesendet|gesendet (?:von|mit|über) (?:outlook|mein|der|dem|meine[rm]|web|gmx|yahoo|mail|blue|proton|k-9|samsung|ios|android).{0,60}|(?:sent from|get) (?:my|outlook|mail|yahoo|proton|samsung).{0,60}|holen sie sich outlook .{0,40}|diese nachricht wurde von meine[mr] .{2,60} gesendet)\.?(?: ?<[^<>]{1,120}>)?$/;

/** What is written under the name all the same belongs to the letter. */
const AFTERTHOUGHT = /^(?:p\. ?(?:p\. ?)?s\.|ps\b|nachtrag|anlagen?\b|anhang\b|anbei\b|enclosure|attachment)/;
/** Somebody else begins: nobody titles himself at the beginning of a line, and a birth date is in no signature. */
const SOMEBODY_ELSE =
  /^(?:frau|herrn?|familie|eheleute)(?![a-zß-ÿ])|(?:^|[^a-zß-ÿ])(?:geb\.|geboren|geburtsdatum|wohnhaft|patient|antragsteller|versicherte[rn]?(?![a-zß-ÿ])|betroffene|tochter|sohn|ehefrau|ehemann|kindesmutter|kindesvater|mündel|betreute)/;
/** Words that make a sentence; in signatures stand names, offices, places and numbers. */
const SENTENCE_WORDS =
  /(?:^|[ (])(?:ich|wir|habe|haben|hat|hatte|ist|sind|war|waren|wurde|wurden|wird|werden|liegt|lautet|kann|können|soll|bitte|anbei|siehe|folgende[nrs]?|hier noch|i|we|is|are|was|were|has|have|will|please)(?= |[.,:;!?]|$)/;
/** Sentences of the house, the same in every mail. */
const ABOUT_THE_HOUSE =
  /datenschutz|öffnungszeit|sprechzeit|servicezeit|bürozeit|telefonzeit|vereinbarung|arbeitstage|arbeitszeit|www\.|https?:|privacy|office hours/;
const MIN_SENTENCE_WORDS = 5;
const MAX_SIGNATURE_LINE = 120;
/** „Kreis Muster · Musterallee 1 · 12345 Musterstadt · IBAN …“: a letterhead in one line, as HTML footers have it. */
const FOOTER_SIGN = / ?[·|•] ?/;
const MIN_FOOTER_PIECES = 3;
const MAX_FOOTER_PIECE = 60;

/** What may follow a formula in its line beside names: „Viele Grüße aus dem Rathaus“, „Im Auftrag des Landrats“. */
const BEHIND_CLOSING =
  /^(?:aus|dem|der|des|den|die|vom|von|und|ins|nach|from|and|the|yours|your|i\.a\.|i\.v\.|gez\.)$/;

/** What a line opens: a signature, a line of the device, or nothing. */
export function closingAt(text: string, line: Line): 'signature' | 'device' | null {
  if (!beginsWith(FIRST_WORDS, text, line)) return null;
  const written = lineHead(text, line);
  const head = written.toLowerCase();
  if (DEVICE.test(head)) return 'device';
  if (DELIMITER.test(head)) return 'signature';
  return head.length <= MAX_CLOSING && isClosing(written) ? 'signature' : null;
}

/** One formula or two, „Best regards / Mit freundlichen Grüßen“, then nothing but names. */
function isClosing(written: string): boolean {
  const thanks = THANKS_BEFORE.exec(written.toLowerCase())?.[0].length ?? 0;
  const first = CLOSING.exec(written.slice(thanks).toLowerCase())?.[0];
  if (first === undefined) return false;
  const rest = written.slice(thanks + first.length).replace(/^ ?[/|&,] ?/, '');
  const second = CLOSING.exec(rest.toLowerCase())?.[0] ?? '';
  return isNameOnly(rest.slice(second.length));
}

/** Names and places: with any other word it is a sentence, „Im Auftrag von Frau … senden wir Ihnen …“. */
function isNameOnly(rest: string): boolean {
  if (/\d/.test(rest)) return false;
  return rest
    .split(/[\s,!:–-]+/)
    .every((word) => !startsSmall(word) || BEHIND_CLOSING.test(word.toLowerCase()));
}

function startsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

/**
 * Whether a line under a closing formula is the letter again. Strict on purpose: what is cut off too early is judged
 * as text, what is cut off too late is not judged at all.
 */
export function endsSignature(text: string, line: Line): boolean {
  const head = lineHead(text, line).toLowerCase();
  return head !== '' && (AFTERTHOUGHT.test(head) || SOMEBODY_ELSE.test(head) || isSentence(head));
}

function isSentence(head: string): boolean {
  if (head.length <= 20) return false;
  if (ABOUT_THE_HOUSE.test(head)) return false;
  if (head.length > MAX_SIGNATURE_LINE) return !isFooter(head);
  const words = head.split(' ').length;
  return words >= MIN_SENTENCE_WORDS && (/[.!?:]$/.test(head) || SENTENCE_WORDS.test(head));
}

function isFooter(head: string): boolean {
  const pieces = head.split(FOOTER_SIGN);
  return (
    pieces.length >= MIN_FOOTER_PIECES &&
    pieces.every((piece) => piece.length <= MAX_FOOTER_PIECE) &&
    !SENTENCE_WORDS.test(head)
  );
}
