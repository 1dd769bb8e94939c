// Names and addresses are made up; domains are example domains, but for two services for lists.
import { addresseesOf } from '../../../src/check/recipients/addressee';
import { findStrangeLists } from '../../../src/check/recipients/find-strange-lists';
import type { RecipientKind } from '../../../src/message';

const found = (name: string, address: string, kind: RecipientKind = 'unknown'): readonly number[] =>
  findStrangeLists(addresseesOf([{ recipient: { field: 'to', kind, name, address }, tier: 'other' }])).map(
    ({ confidence }) => confidence,
  );

test('what Outlook knows as a list is surer than what only its name tells', () => {
  expect(found('Alle Schulen', 'alle-schulen@kreis.example', 'list')).toEqual([0.9]);
  expect(found('Verteiler Schulen', 'schulen@kreis.example')).toEqual([0.6]);
});

test.each<[string, string, string, RecipientKind]>([
  ['the name', 'Presse-Verteiler', 'presse@firma.example', 'person'],
  ['the part before the at sign', '', 'mitglieder-verteiler@verein.example', 'person'],
  ['one word', 'Mailingliste Umwelt', 'umwelt@verein.example', 'unknown'],
  ['a server for lists', '', 'umwelt@lists.verein.example', 'person'],
  ['a service for lists', '', 'umwelt@googlegroups.com', 'person'],
  ['the other service', '', 'umwelt@groups.io', 'person'],
])('a list told by %s', (_, name, address, kind) => {
  expect(found(name, address, kind)).toHaveLength(1);
});

test.each([
  ['a person', 'Kim Muster', 'kim.muster@firma.example'],
  ['a surname', 'Kim Liste', 'kim.liste@firma.example'],
  ['a top-level label', 'Kim', 'kim@firma.list'],
  ['part of a longer word', 'Verteilerkasten GmbH', 'info@verteilerkasten.example'],
  ['a mailbox of an office', 'Poststelle', 'poststelle@amt.example'],
  ['no address', 'Kim', 'kim'],
])('not: %s', (_, name, address) => {
  expect(found(name, address)).toEqual([]);
});
