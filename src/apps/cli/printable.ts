/**
 * Text as a terminal may show it. Names of files and attachments come from strangers: control characters could
 * recolour, overwrite or retype what stands on the screen, and direction marks could turn `gpj.exe` around.
 */
export function printable(text: string): string {
  return Array.from(text)
    .map((character) => (isHarmful(character.codePointAt(0) ?? 0) ? '\u00b7' : character))
    .join('');
}

function isHarmful(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}
