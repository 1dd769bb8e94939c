import { HostError, type ComposeHost } from '../../../src/hosts/host';
import { createOutlookHost } from '../../../src/hosts/outlook/outlook-host';
import { MAX_PER_CALL } from '../../../src/hosts/outlook/write-recipients';
import type { Recipient, RecipientField } from '../../../src/message';
import {
  createFakeOffice,
  installOffice,
  uninstallOffice,
  type FakeOffice,
  type FakeOptions,
} from './fake-office';

// All names and addresses are invented.

let fake: FakeOffice;

function open(options: FakeOptions = {}): ComposeHost {
  fake = installOffice(createFakeOffice(options));
  return createOutlookHost();
}

const code = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'resolved',
    (error: unknown) => (error instanceof HostError ? error.code : 'not a HostError'),
  );

const to = (address: string, field: RecipientField = 'to'): Recipient => ({
  address,
  name: '',
  field,
  kind: 'person',
});

const many = (count: number, field: RecipientField = 'to'): Recipient[] =>
  Array.from({ length: count }, (_, i) => to(`person${i}@verein.example`, field));

const writes = (): string[] => fake.log.filter((call) => /\.(?:set|add)Async$/.test(call));

afterEach(uninstallOffice);

describe('writeRecipients', () => {
  const ann = { emailAddress: 'ann@firma.example', displayName: 'Ann Beispiel' };
  const bo = { emailAddress: 'bo@firma.example', displayName: 'Bo Muster' };

  test('sets the fields that change and no other, with their names', async () => {
    const host = open({ item: { to: [ann, bo], cc: [ann] } });
    const { recipients } = await host.readMessage();
    await host.writeRecipients(
      recipients.filter(({ address, field }) => !(address === 'bo@firma.example' && field === 'to')),
    );
    expect(writes()).toEqual(['to.setAsync']);
    expect((await host.readMessage()).recipients.map(({ name, field }) => [name, field])).toEqual([
      ['Ann Beispiel', 'to'],
      ['Ann Beispiel', 'cc'],
    ]);
  });

  test('nothing to change, nothing written', async () => {
    const host = open();
    await host.writeRecipients((await host.readMessage()).recipients);
    expect(writes()).toEqual([]);
  });

  test('fields that grow come first, so that nobody is lost halfway', async () => {
    const host = open({ item: { to: [ann, bo] } });
    await host.writeRecipients([to('ann@firma.example', 'bcc'), to('bo@firma.example', 'bcc')]);
    expect(writes()).toEqual(['bcc.setAsync', 'to.setAsync']);
    await host.writeRecipients([to('ann@firma.example'), to('bo@firma.example')]);
    expect(writes().slice(2)).toEqual(['to.setAsync', 'bcc.setAsync']);
    expect(fake.addresses('to')).toEqual(['ann@firma.example', 'bo@firma.example']);
    expect(fake.addresses('bcc')).toEqual([]);
  });

  test('attendees of an appointment', async () => {
    const host = open({
      item: { itemType: 'appointment', requiredAttendees: [ann], optionalAttendees: [bo] },
    });
    await host.writeRecipients([to('ann@firma.example', 'required')]);
    expect(writes()).toEqual(['optionalAttendees.setAsync']);
    expect(fake.addresses('optionalAttendees')).toEqual([]);
  });

  test('more than one call takes are set and added, three calls at once at most', async () => {
    const host = open({ item: { to: [] } });
    await host.writeRecipients(many(MAX_PER_CALL * 2 + 1, 'bcc'));
    expect(writes()).toEqual(['bcc.setAsync', 'bcc.addAsync', 'bcc.addAsync']);
    expect(fake.addresses('bcc')).toHaveLength(MAX_PER_CALL * 2 + 1);
    expect(fake.peak()).toBeLessThanOrEqual(3);
  });

  test('another name and other capitals are no failure', async () => {
    const host = open({
      resolves: (given) =>
        given.map((one) => ({ emailAddress: one.emailAddress?.toUpperCase() ?? '', displayName: 'X' })),
    });
    await expect(code(host.writeRecipients([to('neu@firma.example')]))).resolves.toBe('resolved');
  });

  test.each<[reason: string, options: FakeOptions, recipients: readonly Recipient[], expected: string]>([
    ['success is reported and nothing happened', { ignoresWrites: true }, [], 'failed'],
    ['somebody got lost', { resolves: (given) => given.slice(1) }, many(2), 'failed'],
    ['the field is only read', { absent: ['to.setAsync'] }, [], 'not-available'],
    ['an appointment has no Bcc', { item: { itemType: 'appointment' } }, many(1, 'bcc'), 'not-available'],
    [
      'somebody else in the field has no address: he would be lost',
      { item: { to: [{ displayName: 'Kontaktgruppe' }, ann] } },
      [to('')],
      'not-available',
    ],
    [
      'the client may know of more than it tells',
      { item: { to: many(500).map(({ address }) => ({ emailAddress: address })) } },
      many(499),
      'too-large',
    ],
    [
      'more than one call takes, and no second is possible',
      { absent: ['to.addAsync'] },
      many(101),
      'too-large',
    ],
    [
      'rights-protected',
      { misbehaviour: { 'to.setAsync': { does: 'fail', code: 9017 } } },
      [],
      'rights-protected',
    ],
    [
      'no permission',
      { misbehaviour: { 'to.setAsync': { does: 'throw', message: 'Elevated permission is required' } } },
      [],
      'no-permission',
    ],
  ])('rejects when %s', async (_reason, options, recipients, expected) => {
    await expect(code(open(options).writeRecipients(recipients))).resolves.toBe(expected);
  });

  test('one field that cannot be set, and none is', async () => {
    const host = open({ absent: ['bcc.setAsync'] });
    await expect(code(host.writeRecipients([to('max@firma.example', 'bcc')]))).resolves.toBe('not-available');
    expect(writes()).toEqual([]);
    expect(fake.addresses('to')).toEqual(['max@firma.example']);
  });
});

describe('removeAttachment', () => {
  const attachments = [
    { id: 'a', name: 'Antrag.pdf' },
    { id: 'b', name: 'Bescheid.pdf' },
  ];

  test('removes this one and no other', async () => {
    await open({ item: { attachments } }).removeAttachment('a');
    expect(fake.files()).toEqual(['Bescheid.pdf']);
  });

  test('before Mailbox 1.8 the client is taken at its word', async () => {
    const host = open({ item: { attachments }, absent: ['getAttachmentsAsync'] });
    await expect(code(host.removeAttachment('a'))).resolves.toBe('resolved');
    expect(fake.files()).toEqual(['Bescheid.pdf']);
  });

  test.each<[reason: string, options: FakeOptions, expected: string]>([
    ['it is still there', { ignoresWrites: true }, 'failed'],
    ['the client cannot', { absent: ['removeAttachmentAsync'] }, 'not-available'],
    [
      'rights-protected',
      { misbehaviour: { removeAttachmentAsync: { does: 'fail', code: 9017 } } },
      'rights-protected',
    ],
  ])('rejects when %s', async (_reason, options, expected) => {
    await expect(code(open({ item: { attachments }, ...options }).removeAttachment('a'))).resolves.toBe(
      expected,
    );
  });
});
