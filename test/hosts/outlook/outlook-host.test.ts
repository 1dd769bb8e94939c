import { HostError, type ComposeHost, type Justification } from '../../../src/hosts/host';
import { PANE_CALL_LIMIT_MS } from '../../../src/hosts/outlook/call-queue';
import { createOutlookHost } from '../../../src/hosts/outlook/outlook-host';
import { MAX_BODY_CHARS } from '../../../src/hosts/outlook/read-body';
import {
  createFakeOffice,
  installOffice,
  uninstallOffice,
  type FakeOffice,
  type FakeOptions,
} from './fake-office';

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

afterEach(() => {
  jest.useRealTimers();
  uninstallOffice();
});

test('the language of Outlook', () => {
  expect(open({ locale: 'en-US' }).locale).toBe('en-US');
});

test('without an item every method rejects and nothing throws', async () => {
  const host = open({ absent: ['item'] });
  expect(Object.values(host.capabilities)).toEqual(Array(7).fill(false));
  expect(host.onChange(() => undefined)).toBeInstanceOf(Function);
  const actions = [
    host.readMessage(),
    host.readBody(),
    host.writeBody({ format: 'html', content: '' }),
    host.writeRecipients([]),
    host.removeAttachment('1'),
    host.readJustification(),
    host.writeJustification(null),
    host.readContext(),
  ];
  await expect(Promise.all(actions.map(code))).resolves.toEqual(Array(8).fill('not-available'));
});

describe('writeBody', () => {
  const body = { format: 'html', content: '<p>neu</p>' } as const;

  test('replaces the body in its own format, in the same mode it is read in', async () => {
    const host = open();
    await host.writeBody(body);
    expect(fake.body()).toBe('<p>neu</p>');
    expect(fake.bodyOptions).toContainEqual({ coercionType: 'html', bodyMode: 0 });
    await expect(host.readBody()).resolves.toEqual(body);
  });

  test('a client that tidies what it is given has written all the same', async () => {
    await expect(code(open({ tidies: (html) => `<div>${html}</div>` }).writeBody(body))).resolves.toBe(
      'resolved',
    );
  });

  test('writes nothing where nothing changes', async () => {
    const host = open({ item: { body: body.content } });
    await host.writeBody(body);
    expect(fake.log).not.toContain('body.setAsync');
  });

  test.each<[reason: string, options: FakeOptions, expected: string]>([
    ['success is reported and the old body is still there', { ignoresWrites: true }, 'failed'],
    ['the mail has become a text mail', { item: { bodyType: 'text' } }, 'changed-meanwhile'],
    ['a phone cannot write', { absent: ['body.setAsync'] }, 'not-available'],
    [
      'rights-protected',
      { misbehaviour: { 'body.setAsync': { does: 'fail', code: 9017 } } },
      'rights-protected',
    ],
    ['9020', { misbehaviour: { 'body.setAsync': { does: 'fail', code: 9020 } } }, 'failed'],
    [
      'no permission',
      { misbehaviour: { 'body.setAsync': { does: 'throw', message: 'Elevated permission is required' } } },
      'no-permission',
    ],
  ])('rejects when %s', async (_reason, options, expected) => {
    await expect(code(open(options).writeBody(body))).resolves.toBe(expected);
  });

  test('takes a million characters and no more', async () => {
    const host = open();
    const content = 'x'.repeat(MAX_BODY_CHARS);
    await expect(code(host.writeBody({ format: 'html', content }))).resolves.toBe('resolved');
    await expect(code(host.writeBody({ format: 'html', content: `${content}x` }))).resolves.toBe('too-large');
    expect(fake.log.filter((call) => call === 'body.setAsync')).toHaveLength(1);
  });

  test('rejects when Outlook keeps silent', async () => {
    jest.useFakeTimers();
    const result = code(open({ misbehaviour: { 'body.setAsync': { does: 'never' } } }).writeBody(body));
    await jest.advanceTimersByTimeAsync(PANE_CALL_LIMIT_MS);
    await expect(result).resolves.toBe('timeout');
  });
});

test.each<[reason: string, options: FakeOptions, can: Partial<ComposeHost['capabilities']>]>([
  [
    'a mail being written',
    {},
    {
      canWrite: true,
      canRemember: true,
      canSetRecipients: true,
      canSetBcc: true,
      canRemoveAttachments: true,
    },
  ],
  [
    'an appointment has no Bcc',
    { item: { itemType: 'appointment' } },
    { canSetRecipients: true, canSetBcc: false },
  ],
  ['recipients that are only read', { absent: ['to.setAsync'] }, { canSetRecipients: false }],
  ['no removeAttachmentAsync', { absent: ['removeAttachmentAsync'] }, { canRemoveAttachments: false }],
])('what the client can do: %s', (_reason, options, can) => {
  expect(open(options).capabilities).toMatchObject(can);
});

describe('justification', () => {
  const given: Justification = { fingerprint: 'abc', reason: 'einwilligung', note: 'liegt vor' };

  test('is kept for this item, given back, and taken back', async () => {
    const host = open();
    await expect(host.readJustification()).resolves.toBeNull();
    await host.writeJustification(given);
    expect(fake.stored.size).toBe(1);
    await expect(host.readJustification()).resolves.toEqual(given);
    await host.writeJustification(null);
    await expect(host.readJustification()).resolves.toBeNull();
  });

  test.each([
    ['not JSON', '{'],
    ['another version', '{"v":2,"fingerprint":"a","reason":"b"}'],
    ['no fingerprint', '{"v":1,"reason":"b"}'],
    ['an array', '[]'],
    ['a number', '7'],
  ])('what is not ours is none: %s', async (_reason, value) => {
    const host = open();
    await host.writeJustification(given);
    for (const key of fake.stored.keys()) fake.stored.set(key, value);
    await expect(host.readJustification()).resolves.toBeNull();
  });

  test('a note that does not fit is refused before it is written', async () => {
    const host = open();
    await expect(code(host.writeJustification({ ...given, note: 'x'.repeat(50_000) }))).resolves.toBe(
      'too-large',
    );
    expect(fake.stored.size).toBe(0);
  });

  test('a client before Mailbox 1.11 has none and says so', async () => {
    const host = open({ absent: ['sessionData'] });
    expect(host.capabilities.canRemember).toBe(false);
    await expect(host.readJustification()).resolves.toBeNull();
    await expect(code(host.writeJustification(given))).resolves.toBe('not-available');
  });
});

describe('readContext', () => {
  test('hands over what the dialog gave', async () => {
    const context = '{"v":1,"level":"stop"}';
    await expect(open({ item: { initializationContext: context } }).readContext()).resolves.toBe(context);
  });
  test('is empty before Mailbox 1.8', async () => {
    await expect(open({ absent: ['getInitializationContextAsync'] }).readContext()).resolves.toBe('');
  });
  test('rejects when it fails', async () => {
    const misbehaviour = { getInitializationContextAsync: { does: 'fail', code: 9020 } } as const;
    await expect(code(open({ misbehaviour }).readContext())).resolves.toBe('failed');
  });
});

describe('onChange', () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  test.each(['RecipientsChanged', 'AttachmentsChanged', 'InitializationContextChanged'])(
    'calls back on %s until it is stopped',
    async (event) => {
      const listener = jest.fn();
      const stop = open().onChange(listener);
      await settle();
      fake.raise(event);
      expect(listener).toHaveBeenCalledTimes(1);
      stop();
      await settle();
      fake.raise(event);
      expect(listener).toHaveBeenCalledTimes(1);
    },
  );

  test.each([
    ['appointment', 1],
    ['message', 0],
  ] as const)('a new place in the location field of an %s is news', async (itemType, times) => {
    const listener = jest.fn();
    open({ item: { itemType } }).onChange(listener);
    await settle();
    fake.raise('EnhancedLocationsChanged');
    expect(listener).toHaveBeenCalledTimes(times);
  });

  test('one listener that goes leaves the other', async () => {
    const first = jest.fn();
    const second = jest.fn();
    const host = open();
    const stopFirst = host.onChange(first);
    host.onChange(second);
    await settle();
    stopFirst();
    await settle();
    fake.raise('RecipientsChanged');
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
  });

  test.each<[reason: string, options: FakeOptions]>([
    ['without item events', { absent: ['addHandlerAsync'] }],
    ['an event it refuses', { misbehaviour: { addHandlerAsync: { does: 'throw', message: 'Sys' } } }],
    ['an event it does not know', { absent: ['EventType.InitializationContextChanged'] }],
  ])('a client %s costs nothing but the news', async (_reason, options) => {
    const stop = open(options).onChange(() => undefined);
    await settle();
    expect(stop).not.toThrow();
  });
});
