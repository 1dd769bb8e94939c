import { abilityLines, clientLines } from '../../../../src/apps/taskpane/aside/about-lines';
import type { HostCapabilities } from '../../../../src/hosts/host';
import type { OutlookClient } from '../../../../src/hosts/outlook/read-client';
import { asideTextsFor } from '../../../../src/texts';

const words = asideTextsFor('de').about;
const { abilities } = words;

const setsTo = (newest: number): readonly string[] =>
  Array.from({ length: newest }, (_, index) => `1.${index + 1}`);
const client = (mailboxSets: readonly string[]): OutlookClient => ({
  name: 'OutlookWebApp',
  version: '20.1',
  mailboxSets,
  canCheck: mailboxSets.includes('1.12'),
});
const EVERYTHING: HostCapabilities = {
  canWrite: true,
  canWriteSubject: true,
  canSetHeaders: true,
  canRemember: true,
  canSetRecipients: true,
  canSetBcc: true,
  canRemoveAttachments: true,
};
const NOTHING: HostCapabilities = {
  canWrite: false,
  canWriteSubject: false,
  canSetHeaders: false,
  canRemember: false,
  canSetRecipients: false,
  canSetBcc: false,
  canRemoveAttachments: false,
};

const missing = (lines: readonly string[]): readonly string[] =>
  Object.values(abilities).filter((what) => lines.includes(words.doesNot(what)));

test.each<[string, readonly string[], string]>([
  ['all up to one', setsTo(15), 'Mailbox 1.1 bis 1.15'],
  ['one alone', ['1.1'], 'Mailbox 1.1'],
  ['with gaps', ['1.1', '1.2', '1.3', '1.5', '1.8', '1.9'], 'Mailbox 1.1 bis 1.3, 1.5, 1.8 bis 1.9'],
  ['ten follows nine', ['1.9', '1.10'], 'Mailbox 1.9 bis 1.10'],
])('requirement sets: %s', (_, sets, said) => {
  expect(clientLines(client(sets), words)).toEqual([
    words.clientName('OutlookWebApp', '20.1'),
    `Umfang der Schnittstelle: ${said}`,
  ]);
});

test('an Outlook that says nothing of itself', () => {
  const silent = { ...client([]), name: '', version: '' };
  expect(clientLines(silent, words)).toEqual([words.clientUnknown, words.mailboxUnknown]);
});

test.each<[string, readonly string[], HostCapabilities, boolean, readonly string[]]>([
  ['Outlook on the web', setsTo(15), EVERYTHING, true, []],
  ['before the question on sending', setsTo(12), EVERYTHING, false, [abilities.ask]],
  [
    'the browser over an Exchange server of the house',
    setsTo(6),
    { ...EVERYTHING, canRemember: false },
    false,
    [
      abilities.check,
      abilities.ask,
      abilities.note,
      abilities.sender,
      abilities.attachments,
      abilities.remember,
    ],
  ],
  ['a phone', setsTo(5), NOTHING, false, Object.values(abilities)],
])('%s', (_, sets, can, canAsk, expected) => {
  const lines = abilityLines(client(sets), can, canAsk, words);
  expect(missing(lines)).toEqual(expected);
  expect(lines).toHaveLength(Object.keys(abilities).length);
});

test('what works stands first', () => {
  const lines = abilityLines(client(setsTo(15)), { ...EVERYTHING, canWrite: false }, true, words);
  expect(lines[lines.length - 1]).toBe(words.doesNot(abilities.write));
});
