import { chooseDecline } from '../../../../src/apps/taskpane/reading/choose-decline';
import { findInvitation, type Invitation } from '../../../../src/check';
import { INVITATION_SENDERS } from '../../../../src/data/invitation-senders';
import { composeDecline } from '../../../../src/declines';
import { readDeclines } from '../../../../src/hosts/files/read-declines';

// All people and addresses here are made up.

const read = readDeclines('policies/streng');
if (!read.ok || read.declines === null) throw new Error('the pack streng has no letters');
const { declines } = read;

function invitationOf(name: string, text = ''): Invitation {
  const sender = INVITATION_SENDERS.find((known) => known.name === name);
  const from = { address: `x@${sender?.domains[0] ?? ''}`, name: '' };
  const invitation = findInvitation({ from, subject: 'Einladung', body: { format: 'text', content: text } });
  if (invitation === null) throw new Error(`${name} is not recognised`);
  return invitation;
}

describe.each(INVITATION_SENDERS.map(({ name, kind }) => [name, kind] as const))('%s', (name) => {
  test.each(['de', 'en'] as const)('has a letter in the shipped pack (%s) that names it', (language) => {
    const choice = chooseDecline(declines.rules, invitationOf(name), language);
    if (choice === null) throw new Error('no choice');
    expect(choice).toMatchObject({ way: 'email', form: 'neutral', language });
    const letter = composeDecline(declines, choice, {});
    expect(letter).toMatchObject({
      kind: 'letter',
      text: expect.stringMatching(new RegExp(name, 'i')) as string,
    });
  });

  test('gets the report sheet when it is suspicious', () => {
    const choice = chooseDecline(declines.rules, invitationOf(name, 'Dringend, Ihr Passwort'), 'de');
    if (choice === null) throw new Error('no choice');
    expect(composeDecline(declines, choice, {}).kind).toBe('no-answer');
  });
});

test.each([
  ['LinkedIn', 'd01'],
  ['Dropbox', 'd17'],
  ['WhatsApp', 'd15'],
  ['Slack', 'd16'],
])('%s is situation %s', (name, situation) => {
  expect(chooseDecline(declines.rules, invitationOf(name), 'de')?.situation).toBe(situation);
});

test('a pack without situations has no letter', () => {
  expect(chooseDecline({ ...declines.rules, situations: [] }, invitationOf('Xing'), 'de')).toBeNull();
});
