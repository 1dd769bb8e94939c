/** Names of things, not addresses: nobody and nothing follows them. */
const NO_ADDRESS = new Set([
  'alt',
  'class',
  'id',
  'title',
  'itemtype',
  'namespaceuri',
  // The same link once more, as the mail program kept it before wrapping it.
  'originalsrc',
  'data-saferedirecturl',
]);

/** Attributes that hold one address and nothing else, so that relative ones count as well. */
const ONE_ADDRESS = new Set([
  'action',
  'archive',
  'background',
  'cite',
  'classid',
  'codebase',
  'dynsrc',
  'formaction',
  'href',
  'icon',
  'longdesc',
  'lowsrc',
  'manifest',
  'poster',
  'profile',
  'src',
  'usemap',
]);

/** Parts of this very mail, or nothing at all. `data:` may be a picture of a megabyte. */
const LEADS_NOWHERE = /^(?:#|cid:|mid:|data:|about:)/i;
/** The longest scheme that is looked for before `://`. Bounds the look back. */
const MAX_SCHEME = 20;
const ENDS_ADDRESS = /[\s"'<>`]/g;
const SRCSET_DESCRIPTOR = /^[0-9.]+[wxh],?$/;

/** False for values that need no decoding, let alone a closer look. `value` as it stands in the source. */
export function mayHoldAddress(attribute: string, value: string): boolean {
  if (attribute.startsWith('xmlns') || NO_ADDRESS.has(attribute)) return false;
  return attribute !== 'style' || value.includes('(') || value.includes('&') || value.includes('@');
}

/**
 * The addresses in an attribute's value (entities decoded). Element and attribute in lower case.
 * Every attribute can hold one: pictures, forms, frames and private `data-` attributes fetch or lead as well as links.
 */
export function findAddresses(element: string, attribute: string, value: string): readonly string[] {
  if (!mayHoldAddress(attribute, value)) return [];
  if (attribute === 'style') return findStyleAddresses(value);
  const name = attribute.slice(attribute.lastIndexOf(':') + 1);
  if (ONE_ADDRESS.has(name) || (element === 'object' && name === 'data')) return keepLeading([value]);
  if (name === 'srcset' || name === 'imagesrcset') return keepLeading(readSrcset(value));
  if (element === 'meta' && name === 'content') return readRefresh(value);
  return findWrittenAddresses(value);
}

const STYLE_ADDRESS = /url\(|@import/gi;

/** What a style loads: `url(…)` and `@import`. */
export function findStyleAddresses(style: string): readonly string[] {
  const found: string[] = [];
  STYLE_ADDRESS.lastIndex = 0;
  for (let match = STYLE_ADDRESS.exec(style); match !== null; match = STYLE_ADDRESS.exec(style)) {
    let start = STYLE_ADDRESS.lastIndex;
    while (isStyleSpace(style.charCodeAt(start))) start += 1;
    const quote = style[start];
    const isQuoted = quote === '"' || quote === "'";
    // `@import url(…)` comes again as `url(`.
    if (!isQuoted && match[0] !== 'url(' && match[0] !== 'URL(') continue;
    if (isQuoted) start += 1;
    const end = style.indexOf(isQuoted ? quote : ')', start);
    found.push(style.slice(start, end < 0 ? style.length : end));
    if (end < 0) break;
    STYLE_ADDRESS.lastIndex = end;
  }
  return keepLeading(found);
}

function isStyleSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function keepLeading(values: readonly string[]): readonly string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '' && !LEADS_NOWHERE.test(value));
}

function readSrcset(value: string): readonly string[] {
  return value
    .split(/\s/)
    .filter((word) => !SRCSET_DESCRIPTOR.test(word))
    .map((word) => (word.endsWith(',') ? word.slice(0, -1) : word));
}

/** `<meta http-equiv=refresh content="5; url=…">`, and any other content that holds an address. */
function readRefresh(value: string): readonly string[] {
  const at = value.toLowerCase().indexOf('url=');
  return at < 0
    ? findWrittenAddresses(value)
    : keepLeading([value.slice(at + 'url='.length).replace(/^\s?["']|["']\s?$/g, '')]);
}

/** Addresses in the value of an attribute that nobody told us about: whatever has `://` in it or begins like one. */
function findWrittenAddresses(value: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  if (/^\s{0,9}(?:\/\/|www\.)/i.test(value)) {
    const start = value.search(/\S/);
    from = endOfAddress(value, start);
    found.push(value.slice(start, from));
  }
  for (let at = value.indexOf('://', from); at >= 0; at = value.indexOf('://', from)) {
    let start = at;
    const first = Math.max(from, at - MAX_SCHEME);
    while (start > first && /[a-z0-9+.-]/i.test(value.charAt(start - 1))) start -= 1;
    from = endOfAddress(value, at + '://'.length);
    if (start < at && from > at + '://'.length) found.push(value.slice(start, from));
  }
  return found;
}

function endOfAddress(value: string, from: number): number {
  ENDS_ADDRESS.lastIndex = from;
  const match = ENDS_ADDRESS.exec(value);
  return match === null ? value.length : match.index;
}
