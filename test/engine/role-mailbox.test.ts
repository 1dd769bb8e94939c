import { isRoleMailbox } from '../../src/engine';

test.each([
  'poststelle',
  'bauamt',
  'presse.kiel',
  'Info',
  'leitung',
  'hausmeister',
  'abteilung-pfarramt',
  'geburtshilfe',
  'no-reply',
])('%s@ is an office’s', (local) => {
  expect(isRoleMailbox(local)).toBe(true);
});

test.each(['erika.post', 'e.muster', 'muster', 'leitungsmuster', 'amtmann', ''])('%s@ is not', (local) => {
  expect(isRoleMailbox(local)).toBe(false);
});
