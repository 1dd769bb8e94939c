import { readHints } from '../../../src/hosts/teams/teams-look';

test.each([
  ['?theme=dark&locale=en-us', { theme: 'dark', locale: 'en-us', subPage: '' }],
  ['?theme=default&sub=fragen/dropbox', { theme: 'light', locale: '', subPage: 'fragen/dropbox' }],
  // A host that does not know the placeholders leaves them as they are.
  ['?theme={app.theme}&locale={app.locale}&sub={page.subPageId}', { theme: null, locale: '', subPage: '' }],
  ['', { theme: null, locale: '', subPage: '' }],
])('hints in the address: %s', (query, hints) => {
  expect(readHints(query)).toEqual(hints);
});
