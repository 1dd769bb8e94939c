import type { Part, PartTarget } from '../anatomy';
import { isLetterOrDigit } from '../engine';
import type { Edit } from './edits';
import { valueScheme } from './value-links';

/** „Schwärzen“: what a felt pen leaves on paper. No detector takes it for a letter or a digit. */
const BLACK = '\u2588';

/** A text with each letter and digit blackened; spaces and signs stay, so its shape can still be recognised. */
export function maskText(text: string): string {
  return Array.from(text, (character) => (isMeaningful(character) ? BLACK : character)).join('');
}

/**
 * The edits of `part.source` that blacken a stretch of `part.text`, in order. A character written as an entity becomes
 * one block; markup inside the stretch stays. Where the stretch is the text of a mail or telephone link, the address
 * in the link is blackened too: it is the same value and would be sent all the same.
 */
export function maskFinding(
  part: Part,
  finding: { readonly start: number; readonly end: number },
): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = finding.start; at < finding.end;) {
    const character = String.fromCodePoint(part.text.codePointAt(at) ?? 0);
    const next = at + character.length;
    if (isMeaningful(character)) addMask(edits, part, at, next);
    at = next;
  }
  for (const target of part.targets) {
    if (target.start < finding.end && target.end > finding.start) edits.push(...maskAddress(part, target));
  }
  return edits.sort((one, other) => one.start - other.start);
}

function addMask(edits: Edit[], part: Part, start: number, end: number): void {
  for (const source of part.map.toSource(start, end)) {
    const before = edits[edits.length - 1];
    if (before?.end === source.start) {
      edits[edits.length - 1] = { ...before, end: source.end, replacement: before.replacement + BLACK };
    } else {
      edits.push({ ...source, replacement: BLACK });
    }
  }
}

function maskAddress(part: Part, { url, attribute }: PartTarget): readonly Edit[] {
  const scheme = valueScheme(url);
  if (scheme === null || attribute === undefined) return [];
  const written = part.source.slice(attribute.start, attribute.end);
  const start = attribute.start + written.indexOf(':') + 1;
  return [{ start, end: attribute.end, replacement: escapeValue(maskText(url.slice(scheme.length))) }];
}

/** Fit for an attribute with quotes of either kind or none. */
function escapeValue(value: string): string {
  return value.replace(/[\s"'`<>&=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function isMeaningful(character: string): boolean {
  return isLetterOrDigit(character.codePointAt(0) ?? 0);
}
