import {
  addressOf,
  formatRoute,
  parentOf,
  parseRoute,
  PLAIN_PAGES,
} from '../../../src/apps/teams-tab/routes';
import type { Route } from '../../../src/apps/teams-tab/routes';

const ROUTES: readonly Route[] = [
  ...PLAIN_PAGES.map((page) => ({ page })),
  { page: 'faq', category: null },
  { page: 'faq', category: 'dateien-clouds' },
  { page: 'answer', entry: 'dropbox' },
  { page: 'letters', situation: null },
  { page: 'letters', situation: 'd01' },
];

test.each(ROUTES)('an address leads back to its page: %j', (route) => {
  expect(parseRoute(addressOf(route))).toEqual(route);
  expect(parseRoute(formatRoute(route))).toEqual(route);
});

test('no two pages have the same address', () => {
  expect(new Set(ROUTES.map(addressOf)).size).toBe(ROUTES.length);
});

test.each([
  ['', { page: 'home' }],
  ['#', { page: 'home' }],
  ['#/', { page: 'home' }],
  ['#/gibt-es-nicht', { page: 'home' }],
  ['fragen/../../etc', { page: 'faq', category: null }],
  ['fragen/<script>', { page: 'faq', category: null }],
  ['absage/D01', { page: 'letters', situation: null }],
  [`fragen/${'a'.repeat(300)}`, { page: 'home' }],
])('a typed or shared address: %s', (address, route) => {
  expect(parseRoute(address)).toEqual(route);
});

test.each<[Route, Route | null]>([
  [{ page: 'home' }, null],
  [
    { page: 'answer', entry: 'dropbox' },
    { page: 'faq', category: null },
  ],
  [{ page: 'slip' }, { page: 'home' }],
])('%j lies under %j', (route, parent) => {
  expect(parentOf(route)).toEqual(parent);
});
