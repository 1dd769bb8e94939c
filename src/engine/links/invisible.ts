/** Signs that take no room: soft hyphen, zero-width signs, direction marks, joiners. Browsers drop most of them in hosts. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The same for one UTF-16 unit, without a regular expression. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  if (code <= 0x2069) return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
  return code === 0xfeff;
}
