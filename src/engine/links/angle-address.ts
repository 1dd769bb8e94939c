/**
 * The rest of an address that was broken over lines, up to its bracket: RFC 3986, appendix C. Quotation marks (`> `) of a
 * plain-text reply stand at the beginning of its lines. All counts are bounded: a text full of opened brackets must not be
 * read to its end from each of them.
 */
const FURTHER_LINES = /[.,;:!?'*]{0,3}(?:[ \t]{0,3}\r?\n[> \t]{0,12}[^\s<>"]{1,500}){1,20}[ \t]{0,3}>/y;

const LINE_END = /[ \t]{0,3}\r?\n[> \t]{0,12}/g;

/**
 * Where an address in angle brackets really ends, if it goes on behind a line end: `<https://host/a⏎b>`, `<URL:…>`.
 *
 * @param start of the scheme.
 * @param end where the address ends on its first line.
 * @returns the position of the closing bracket; null where the address does not go on.
 */
export function findAngleEnd(text: string, start: number, end: number): number | null {
  if (!/<(?:url:)?$/i.test(text.slice(Math.max(0, start - '<URL:'.length), start))) return null;
  FURTHER_LINES.lastIndex = end;
  const match = FURTHER_LINES.exec(text);
  if (match === null) return null;
  return end + match[0].replace(/[ \t]{0,3}>$/, '').length;
}

/** The lines of such an address put together. */
export function joinLines(address: string): string {
  return address.replace(LINE_END, '');
}
