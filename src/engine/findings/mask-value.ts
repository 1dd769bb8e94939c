import { isLetterOrDigit } from './letter-or-digit';

const DOT = '•';
/** Shorter values show nothing: two of five digits would be a good part of it. */
const MIN_WITH_END = 6;
const MIN_WITH_BOTH_ENDS = 12;
const SHOWN = 2;
/** Local part, at sign, domain. Anchored and without overlap, so it is linear. */
const MAIL_ADDRESS = /^([^@\s]+)@([^@\s]+)$/;

/**
 * A value as it is shown to people: enough to recognise one's own, not enough to learn somebody else's.
 * Letters and digits become dots, signs between them stay. Long values keep their first and last two
 * (`DE•• •••• •••• •••• •••• 51`), shorter ones their last two, the shortest none. A mail address keeps its first
 * character and its top-level domain, and not its length (`m•••@•••.de`).
 */
export function maskValue(value: string): string {
  const address = MAIL_ADDRESS.exec(value.trim());
  if (address !== null) return maskAddress(address[1] ?? '', address[2] ?? '');
  const characters = Array.from(value);
  const meaningful = characters.filter(isMeaningful).length;
  const shownAtEnd = meaningful >= MIN_WITH_END ? SHOWN : 0;
  const shownAtStart = meaningful >= MIN_WITH_BOTH_ENDS ? SHOWN : 0;
  let seen = 0;
  return characters
    .map((character) => {
      if (!isMeaningful(character)) return character;
      seen += 1;
      return seen <= shownAtStart || seen > meaningful - shownAtEnd ? character : DOT;
    })
    .join('');
}

function maskAddress(local: string, domain: string): string {
  const hidden = DOT.repeat(3);
  const [first = ''] = Array.from(local);
  const lastDot = domain.lastIndexOf('.');
  return `${first}${hidden}@${hidden}${lastDot > 0 ? domain.slice(lastDot) : ''}`;
}

function isMeaningful(character: string): boolean {
  return isLetterOrDigit(character.codePointAt(0) ?? 0);
}
