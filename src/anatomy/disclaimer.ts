import { beginsWith, lineHead, readLine, skipBlank } from './lines';
import type { SourceRange } from './offset-map';

const MAIL = '(?:e-?mail|mail|nachricht|message|communication|transmission)';
/** How disclaimers begin, German and English; lower case. Bounded gaps: they are tried on every line. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(
    `^(?:der inhalt )?diese[rs]? ${MAIL}.{0,120}(?:vertraulich|geschützt|ausschließlich|nur für|privilegiert)`,
  ),
  new RegExp(
    `^(?:the (?:content|information).{0,40} )?this ${MAIL}.{0,120}(?:confidential|privileged|intended)`,
  ),
  new RegExp(`^the (?:contents?|information).{0,40} this ${MAIL}`),
  // „Wichtiger Hinweis“ alone may be the letter's own.
  /^(?:wichtiger hinweis|rechtlicher hinweis|important notice|legal notice).{0,200}(?:vertraulich|e-?mail|nachricht|empfänger|adressat|confidential|recipient|message)/,
  /^(?:vertraulichkeitshinweis|vertraulichkeitserklärung|haftungsausschluss|confidentiality (?:notice|note)|disclaimer)(?![a-zß-ÿ])/,
  /^(?:sollten|wenn|falls) sie nicht der (?:richtige|vorgesehene|beabsichtigte|rechtmäßige) (?:adressat|empfänger)/,
  /^(?:if you are not the|if you have received this)/,
  /^(?:wir weisen darauf hin|bitte beachten sie),? dass.{0,80}(?:e-?mails?|nachrichten?).{0,80}(?:unverschlüsselt|verschlüsselt|fristwahrend|rechtsverbindlich|unsicher)/,
  /^(?:informationen|hinweise?)(?: und informationen)? (?:zum|zur|nach|gemäß|über).{0,60}(?:datenschutz|dsgvo|verarbeitung)/,
  /^(?:amtsgericht|registergericht|handelsregister|sitz der gesellschaft|registered office).{0,80}hr ?[ab] ?\d/,
  /^(?:(?:bitte )?(?:prüfen|denken|bedenken) sie|please consider).{0,60}(?:umwelt|druck|ausdruck|environment|print)/,
];
/** With one of these begins every line that can open a disclaimer. */
const FIRST_WORDS =
  /(?:der inhalt|diese|the|this|wichtiger|rechtlicher|legal|vertraulich|wir weisen|informationen|hinweis|haftung|confidential|disclaimer|important|sollten|wenn|falls|if|bitte|prüfen|denken|bedenken|please|amtsgericht|register|handelsregister|sitz)/iy;
/** A paragraph that began like a disclaimer must not hide the rest of the mail. */
const MAX_DISCLAIMER = 2500;
/** Nobody is born in a disclaimer, and numbers of people are longer than those of paragraphs and registers. */
const ABOUT_SOMEBODY = /\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d|(?:\d[ ./-]?){9}/;

/** The paragraphs of a stretch that say what every mail of the house says, in order, to their next empty line. */
export function findDisclaimers(text: string, from: number, to: number): readonly SourceRange[] {
  const disclaimers: SourceRange[] = [];
  for (let at = from; at < to;) {
    const line = readLine(text, at, to);
    if (beginsWith(FIRST_WORDS, text, line) && isDisclaimer(lineHead(text, line).toLowerCase())) {
      const end = paragraphEnd(text, at, to);
      if (end > at) disclaimers.push({ start: at, end });
      at = Math.max(end, line.next);
    } else {
      at = line.next;
    }
  }
  return disclaimers;
}

function isDisclaimer(head: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(head));
}

/** The end of the paragraph, or where a line of it is about somebody; a line is judged by its beginning. */
function paragraphEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const line = readLine(text, at, to);
    if (skipBlank(text, line.start, line.end) === line.end) break;
    if (at > start && line.end - start > MAX_DISCLAIMER) break;
    if (ABOUT_SOMEBODY.test(lineHead(text, line))) break;
    at = line.next;
  }
  return at;
}
