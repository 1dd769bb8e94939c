import type { Outcome } from '../../../src/workbench/office-host/methods';
import { createBareOffice } from '../../../src/workbench/runtime/bare-office';
import type { BareStart } from '../../../src/workbench/runtime/bare-messages';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/workbench/state/settings';

// All names and addresses are invented.

interface Reader {
  getAsync(callback: (result: unknown) => void): void;
}
interface OfficeShape {
  readonly actions: { associate(name: string, handler: () => void): void };
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
    readonly mailbox: { readonly item: Readonly<Record<string, Reader | undefined>> };
  };
}

function create(
  settings: Partial<Settings> = {},
  kind: BareStart['kind'] = 'mail',
  answer: Outcome = { value: null },
): {
  readonly office: OfficeShape;
  readonly handlers: ReadonlyMap<string, unknown>;
  readonly asked: number[];
} {
  const asked: number[] = [];
  const start: BareStart = {
    type: 'start',
    script: '',
    functionName: 'f',
    settings: { ...DEFAULT_SETTINGS, ...settings },
    kind,
    user: { address: 'a@b.example', name: 'A' },
  };
  const { Office, handlers } = createBareOffice(start, (dispatchId, _params, onAnswer) => {
    asked.push(dispatchId);
    onAnswer(answer);
  });
  return { office: Office as OfficeShape, handlers, asked };
}

test('keeps what is associated', () => {
  const { office, handlers } = create();
  office.actions.associate('onMessageSendHandler', () => undefined);
  expect([...handlers.keys()]).toEqual(['onMessageSendHandler']);
});

test.each([
  ['1.12', '1.12', true],
  ['1.12', '1.14', false],
  ['1.15', '1.5', true],
] as const)('a client of %s supports %s: %s', (mailboxSet, version, isSupported) => {
  const { requirements } = create({ mailboxSet }).office.context;
  expect(requirements.isSetSupported('Mailbox', version)).toBe(isSupported);
});

test('answers the way office.js does, also failures', () => {
  const results: unknown[] = [];
  const value = [{ address: 'c@d.example', name: 'C', recipientType: 2 }];
  create({}, 'mail', { value }).office.context.mailbox.item['to']?.getAsync((result) => results.push(result));
  create({}, 'mail', { errorCode: 9020 }).office.context.mailbox.item['subject']?.getAsync((result) =>
    results.push(result),
  );
  expect(results).toEqual([
    {
      status: 'succeeded',
      value: [{ emailAddress: 'c@d.example', displayName: 'C', recipientType: 'user' }],
    },
    { status: 'failed', error: { code: 9020, name: 'Error', message: '' } },
  ]);
});

test('appointments have attendees and a place instead of to and cc', () => {
  const { item } = create({}, 'appointment').office.context.mailbox;
  expect([item['to'], item['requiredAttendees'] === undefined, item['location'] === undefined]).toEqual([
    undefined,
    false,
    false,
  ]);
});

test('throws at every call without a permission', () => {
  const { item } = create({ permission: 'none' }).office.context.mailbox;
  expect(() => item['subject']?.getAsync(() => undefined)).toThrow(/permission/);
});
