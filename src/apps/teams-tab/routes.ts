/** Pages without a part of their own. */
export const PLAIN_PAGES = [
  'home',
  'ways',
  'account',
  'private',
  'slip',
  'managers',
  'news',
  'feedback',
  'about',
] as const;

export type PlainPage = (typeof PLAIN_PAGES)[number];

/** Where in the tab somebody is. Each has an address of its own; nothing that was typed stands in it. */
export type Route =
  | { readonly page: PlainPage }
  | { readonly page: 'faq'; readonly category: string | null }
  | { readonly page: 'answer'; readonly entry: string }
  | { readonly page: 'letters'; readonly situation: string | null };

/** First part of the address. These stand in bookmarks and shared links and must not change. */
const SEGMENTS: Readonly<Record<PlainPage | 'faq' | 'letters', string>> = {
  home: '',
  faq: 'fragen',
  letters: 'absage',
  ways: 'wege',
  account: 'auftritt',
  private: 'privat',
  slip: 'falsch-gesendet',
  managers: 'fuehrung',
  news: 'neu',
  feedback: 'rueckmeldung',
  about: 'ueber',
};

const CATEGORY = 'thema';

/** An address is typed, shared and passed on by hosts: longer ones are none of ours. */
const MAX_ADDRESS_LENGTH = 200;

/** `fragen/thema/privat`: what hosts call `subPageId`, and what stands behind `#/` in the browser. */
export function formatRoute(route: Route): string {
  switch (route.page) {
    case 'answer':
      return `${SEGMENTS.faq}/${route.entry}`;
    case 'faq':
      return route.category === null ? SEGMENTS.faq : `${SEGMENTS.faq}/${CATEGORY}/${route.category}`;
    case 'letters':
      return route.situation === null ? SEGMENTS.letters : `${SEGMENTS.letters}/${route.situation}`;
    default:
      return SEGMENTS[route.page];
  }
}

/** For `href`. */
export function addressOf(route: Route): string {
  return `#/${formatRoute(route)}`;
}

/** The route of an address, with or without `#/` in front of it; anything unknown is the first page. */
export function parseRoute(address: string): Route {
  const path = address.replace(/^#?\/?/, '');
  if (path.length > MAX_ADDRESS_LENGTH) return { page: 'home' };
  const [first = '', second = '', third = ''] = path.split('/');
  if (first === SEGMENTS.faq) {
    if (second === CATEGORY && isId(third)) return { page: 'faq', category: third };
    return isId(second) ? { page: 'answer', entry: second } : { page: 'faq', category: null };
  }
  if (first === SEGMENTS.letters) return { page: 'letters', situation: isId(second) ? second : null };
  return { page: PLAIN_PAGES.find((page) => SEGMENTS[page] === first) ?? 'home' };
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Where the link back leads; null on the first page. */
export function parentOf(route: Route): Route | null {
  if (route.page === 'home') return null;
  return route.page === 'answer' ? { page: 'faq', category: null } : { page: 'home' };
}
