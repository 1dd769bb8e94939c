import { HostError } from '../../../src/hosts/host';
import { createCallQueue } from '../../../src/hosts/outlook/call-queue';
import { currentItem } from '../../../src/hosts/outlook/current-item';
import { readMessage } from '../../../src/hosts/outlook/read-message';
import type { Message } from '../../../src/message';
import {
  createFakeOffice,
  installOffice,
  uninstallOffice,
  type FakeOptions,
  type FakeOffice,
} from './fake-office';

// All people, addresses and numbers here are made up.

const LIMIT_MS = 1000;

let fake: FakeOffice;

function read(options: FakeOptions = {}): Promise<Message> {
  fake = installOffice(createFakeOffice(options));
  return readMessage(currentItem(), createCallQueue(LIMIT_MS));
}

async function failure(options: FakeOptions): Promise<string> {
  const error: unknown = await read(options).catch((cause: unknown) => cause);
  return error instanceof HostError ? error.message : 'no HostError';
}

afterEach(() => {
  jest.useRealTimers();
  uninstallOffice();
});

test('a mail, complete', async () => {
  const message = await read({
    item: {
      subject: 'Bescheid',
      body: '<p>Guten&nbsp;Tag</p><!-- bleibt -->',
      to: [
        { emailAddress: 'max@firma.example', displayName: 'Max Muster', recipientType: 'externalUser' },
        { emailAddress: 'team@kreis.example', displayName: 'Team', recipientType: 'distributionList' },
      ],
      cc: [{ emailAddress: 'kollegin@kreis.example', displayName: '', recipientType: 'user' }],
      bcc: [{ emailAddress: 'still@firma.example', recipientType: 'other' }],
      attachments: [
        { id: '1', name: 'a.pdf', size: 12, attachmentType: 'file', isInline: false },
        { id: '2', name: 'logo.png', size: 3, attachmentType: 'file', isInline: true },
        { id: '3', name: 'b.docx', attachmentType: 'cloud', url: 'https://cloud.example/b' },
        { id: '4', name: 'alt', size: 9, attachmentType: 'item', isInline: false },
      ],
    },
  });
  expect(message).toEqual({
    kind: 'mail',
    from: { address: 'erika@kreis.example', name: 'Erika Beispiel' },
    subject: 'Bescheid',
    body: { format: 'html', content: '<p>Guten&nbsp;Tag</p><!-- bleibt -->' },
    recipients: [
      { field: 'to', address: 'max@firma.example', name: 'Max Muster', kind: 'person' },
      { field: 'to', address: 'team@kreis.example', name: 'Team', kind: 'list' },
      { field: 'cc', address: 'kollegin@kreis.example', name: '', kind: 'person' },
      { field: 'bcc', address: 'still@firma.example', name: '', kind: 'unknown' },
    ],
    attachments: [
      { id: '1', name: 'a.pdf', sizeBytes: 12, kind: 'file', isInline: false, url: null },
      { id: '2', name: 'logo.png', sizeBytes: 3, kind: 'file', isInline: true, url: null },
      {
        id: '3',
        name: 'b.docx',
        sizeBytes: null,
        kind: 'cloud',
        isInline: false,
        url: 'https://cloud.example/b',
      },
      { id: '4', name: 'alt', sizeBytes: 9, kind: 'item', isInline: false, url: null },
    ],
    location: '',
  });
});

test('an appointment has attendees, an organiser and a place', async () => {
  const message = await read({
    item: {
      itemType: 'appointment',
      requiredAttendees: [{ emailAddress: 'max@firma.example', displayName: 'Max', recipientType: 'user' }],
      optionalAttendees: [{ emailAddress: 'ute@firma.example', displayName: 'Ute', recipientType: 'user' }],
      location: 'Raum 5',
    },
  });
  expect(message.kind).toBe('appointment');
  expect(message.from?.address).toBe('erika@kreis.example');
  expect(message.recipients.map(({ field, address }) => `${field} ${address}`)).toEqual([
    'required max@firma.example',
    'optional ute@firma.example',
  ]);
  expect(message.location).toBe('Raum 5');
});

test('a text mail is read as text', async () => {
  const message = await read({ item: { bodyType: 'text', body: 'Guten Tag' } });
  expect(message.body).toEqual({ format: 'text', content: 'Guten Tag' });
  expect(fake.bodyOptions).toEqual([{ coercionType: 'text', bodyMode: 0 }]);
});

test('the whole conversation is asked for where the client knows the choice, and only there', async () => {
  await read();
  expect(fake.bodyOptions).toEqual([{ coercionType: 'html', bodyMode: 0 }]);
  await read({ absent: ['MailboxEnums.BodyMode'] });
  expect(fake.bodyOptions).toEqual([{ coercionType: 'html' }]);
});

test('no more than three calls are under way', async () => {
  jest.useFakeTimers();
  const result = read({ delayMs: 20 });
  await jest.advanceTimersByTimeAsync(LIMIT_MS);
  await result;
  expect(fake.peak()).toBe(3);
});

test('the fake refuses a fourth call, so that the test above can fail', async () => {
  fake = installOffice(createFakeOffice());
  const statuses: unknown[] = [];
  for (let index = 0; index < 4; index += 1) {
    currentItem().subject?.getAsync(({ status }) => {
      statuses.push(status);
    });
  }
  await Promise.resolve();
  expect(statuses).toEqual(['succeeded', 'succeeded', 'succeeded', 'failed']);
});

describe('what an old client lacks is empty', () => {
  test.each<[absent: string, pick: (message: Message) => unknown, expected: unknown]>([
    ['getAttachmentsAsync', ({ attachments }) => attachments, []],
    ['bcc', ({ recipients }) => recipients.length, 1],
    ['from', ({ from }) => from, { address: 'postfach@kreis.example', name: 'Postfach' }],
    ['body.getTypeAsync', ({ body }) => body.format, 'html'],
  ])('without %s', async (absent, pick, expected) => {
    expect(pick(await read({ absent: [absent] }))).toEqual(expected);
  });
});

test('a sender that cannot be read is the owner of the mailbox', async () => {
  const message = await read({ misbehaviour: { 'from.getAsync': { does: 'fail', code: 9020 } } });
  expect(message.from?.address).toBe('postfach@kreis.example');
});

describe('what cannot be done without rejects', () => {
  test.each<[reason: string, options: FakeOptions, expected: string]>([
    ['no item', { absent: ['item'] }, 'mailbox.item: not-available'],
    ['no subject', { absent: ['subject'] }, 'subject.getAsync: not-available'],
    ['no body', { absent: ['body'] }, 'body.getAsync: not-available'],
    ['no recipients at all', { absent: ['to', 'cc', 'bcc'] }, 'to.getAsync: not-available'],
  ])('%s', async (_reason, options, expected) => {
    const attempt = (): Promise<string> => failure(options);
    await expect(
      Promise.resolve()
        .then(attempt)
        .catch((error: unknown) => (error as HostError).message),
    ).resolves.toBe(expected);
  });

  const CALLS = [
    'subject.getAsync',
    'body.getTypeAsync',
    'body.getAsync',
    'to.getAsync',
    'cc.getAsync',
    'bcc.getAsync',
    'getAttachmentsAsync',
  ];
  test.each(CALLS)('%s fails', async (call) => {
    await expect(failure({ misbehaviour: { [call]: { does: 'fail', code: 9020 } } })).resolves.toBe(
      `${call}: failed`,
    );
  });
  test.each(CALLS)('%s throws at once', async (call) => {
    await expect(failure({ misbehaviour: { [call]: { does: 'throw', message: 'Sys' } } })).resolves.toBe(
      `${call}: failed`,
    );
  });
  test.each(CALLS)('%s never answers', async (call) => {
    jest.useFakeTimers();
    const result = failure({ misbehaviour: { [call]: { does: 'never' } } });
    await jest.advanceTimersByTimeAsync(3 * LIMIT_MS);
    await expect(result).resolves.toBe(`${call}: timeout`);
  });
  test.each(['body.getAsync', 'to.getAsync', 'getAttachmentsAsync'])(
    '%s succeeds without a value',
    async (call) => {
      await expect(
        failure({ misbehaviour: { [call]: { does: 'succeed-with', value: undefined } } }),
      ).resolves.toBe(`${call}: failed`);
    },
  );
});
