import { decodePercent } from './decode-percent';
import { foldDomain } from './domain';
import { INVISIBLE } from './invisible';
import { parseIpv4 } from './parse-ipv4';

/** An address on the web in its parts, folded the way a browser folds it before it connects. */
export interface WebAddress {
  /** Empty where the address has none: `//host/…` and `host/…`. */
  readonly scheme: 'http' | 'https' | '';
  /** Lower case, without user name, port and trailing dot; internationalised names in their own script. */
  readonly host: string;
  /** What stands before the at sign, percent encoding taken off; empty where there is none. Browsers do not show it. */
  readonly user: string;
  /** Begins with `/`; `\` and dot segments resolved, percent encoding left alone. */
  readonly path: string;
  /** Without `?`; empty where there is none. */
  readonly query: string;
  /** Without `#`; share keys live here, so never show it. */
  readonly fragment: string;
}

/** RFC 1035: 255 octets with length bytes. `a.a.a.…` in a host would be looked up once per label. */
const MAX_HOST_LENGTH = 253;

/** WHATWG URL, forbidden domain code points: with one of these, or a control character or space, it is no host. */
const FORBIDDEN_IN_HOST = /[^\u0021-\u009f\u00a1-\uffff]|[#%/:<>?@[\\\]^|\u007f\ufffd]/;

/** What browsers drop before they read. Most addresses have none of it, and asking is cheaper than replacing. */
const HAS_DROPPED = /[\t\n\r\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const ENDS_AUTHORITY = /[/\\?#]/g;
const ENDS_PATH = /[?#]/g;
const ENDS_QUERY = /#/g;

const MAX_PORT = 65_535;

/**
 * Reads a web address as a browser would, without `URL` (the on-send engine has none): backslashes, missing or doubled
 * slashes after `http:`, line breaks inside, user names that look like hosts, ports, percent-encoded and full-width hosts.
 *
 * @param address with `http:` or `https:`, protocol-relative, or bare `host/path`; whether a bare one is a link is for the
 *   caller to say.
 * @returns null for other schemes (`mailto:`, `cid:`, `data:`, …), for addresses within a page and where no host remains.
 */
export function parseHost(address: string): WebAddress | null {
  const seen = HAS_DROPPED.test(address) ? address.replace(/[\t\n\r]/g, '').replace(INVISIBLE, '') : address;
  const text = trimControls(seen);
  const scheme = readScheme(text);
  if (scheme === null) return null;
  const authorityStart = skipSlashes(text, scheme === '' ? 0 : scheme.length + 1);
  // One slash only is a path on the same site, which a mail does not have.
  if (scheme === '' && authorityStart === 1) return null;

  const authorityEnd = firstOf(text, authorityStart, ENDS_AUTHORITY);
  const authority = text.slice(authorityStart, authorityEnd);
  // Without scheme or slashes it is an e-mail address that lost its `mailto:`.
  if (scheme === '' && authorityStart === 0 && authority.includes('@')) return null;
  const host = readHost(authority);
  if (host === null) return null;
  const pathEnd = firstOf(text, authorityEnd, ENDS_PATH);
  const queryEnd = firstOf(text, pathEnd, ENDS_QUERY);
  return {
    scheme,
    host,
    user: decodePercent(authority.slice(0, Math.max(0, authority.lastIndexOf('@')))),
    path: readPath(text.slice(authorityEnd, pathEnd)),
    query: text.slice(pathEnd + 1, queryEnd),
    fragment: text.slice(queryEnd + 1),
  };
}

function trimControls(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isControlOrSpace(text.charCodeAt(start))) start++;
  while (end > start && isControlOrSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isControlOrSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0;
}

/** Null for a scheme that does not lead to the web. `dropbox.com:443/s` has a port, not a scheme. */
function readScheme(text: string): WebAddress['scheme'] | null {
  const match = /^([a-z][a-z0-9+.-]{0,252}):/i.exec(text);
  const name = match?.[1]?.toLowerCase();
  if (name === undefined) return '';
  if (name === 'http' || name === 'https') return name;
  return name.includes('.') && /^[0-9]/.test(text.slice(name.length + 1, name.length + 2)) ? '' : null;
}

function skipSlashes(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === '/' || text.charAt(at) === '\\') at++;
  return at;
}

/** The end of the text where none of the signs follows. */
function firstOf(text: string, from: number, signs: RegExp): number {
  signs.lastIndex = from;
  return signs.exec(text)?.index ?? text.length;
}

function readHost(authority: string): string | null {
  // The last at sign ends the user name: https://dropbox.com@evil.example/ leads to evil.example.
  const hostAndPort = authority.slice(authority.lastIndexOf('@') + 1);
  const port = /:([0-9]*)$/.exec(hostAndPort);
  if (Number(port?.[1] ?? '') > MAX_PORT) return null;
  const ipv6 = /^\[([0-9a-f:.]{2,45})\](?::[0-9]*)?$/i.exec(hostAndPort);
  if (ipv6 !== null) return `[${(ipv6[1] ?? '').toLowerCase()}]`;
  const name = foldWidth(decodePercent(hostAndPort.slice(0, port?.index)).replace(INVISIBLE, ''));
  const host = foldDomain(name);
  return host === '' || host.length > MAX_HOST_LENGTH || FORBIDDEN_IN_HOST.test(host)
    ? null
    : parseIpv4(host);
}

/**
 * Full-width letters, digits and dots to ASCII. By hand first, because an engine without Unicode tables answers
 * `normalize` with the string itself; `normalize` then takes what else looks alike by standard (UTS 46), as 𝐛𝐨𝐱.
 */
function foldWidth(name: string): string {
  if (/^[\u0021-\u007e]*$/.test(name)) return name;
  return name
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .normalize('NFKC');
}

/** `/s/../x` is `/x`: an allowed path must not be a way to any other. */
function readPath(written: string): string {
  const path = written.replace(/\\/g, '/');
  if (!/\/(?:\.|%2e)/i.test(path)) return path === '' ? '/' : path;
  const segments: string[] = [];
  const parts = path.split('/').slice(1);
  parts.forEach((part, index) => {
    const dots = part.replace(/%2e/gi, '.');
    if (dots === '..') segments.pop();
    if (dots !== '.' && dots !== '..') segments.push(part);
    else if (index === parts.length - 1) segments.push('');
  });
  return `/${segments.join('/')}`;
}
