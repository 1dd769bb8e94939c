/** What an element means for the text a reader sees. Elements that are not listed stand within a line. */
export type ElementKind = 'block' | 'row' | 'cell' | 'break' | 'preformatted' | 'hidden' | 'link' | 'inline';

/** Source of the block list: HTML Living Standard, section 15.3 (rendering), and what Word and Outlook write. */
const BLOCKS =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p search section summary ' +
  'ul';

/** The commonest inline elements are listed too: found at once, they need no second look in lower case. */
const INLINES = 'span b i u em strong font o:p img s sub sup small';

function list(names: string, kind: ElementKind): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}

const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...list(BLOCKS, 'block'),
  ...list('table caption tbody tfoot thead tr', 'row'),
  ...list('td th', 'cell'),
  ...list('br', 'break'),
  ...list('pre textarea listing xmp', 'preformatted'),
  // Their content is no markup; it ends at their own end tag only.
  ...list('script style title', 'hidden'),
  ...list('a', 'link'),
  ...list(INLINES, 'inline'),
]);

/** `name` in lower case. */
export function elementKind(name: string): ElementKind {
  return KINDS.get(name) ?? 'inline';
}
