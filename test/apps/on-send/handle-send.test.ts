import { handleSend, type SendCheck } from '../../../src/apps/on-send/handle-send';
import { HostError, type Justification } from '../../../src/hosts/host';
import type { Message } from '../../../src/message';
import type { CheckFailure, Level } from '../../../src/policy';
import { createSendEvent } from '../../hosts/outlook/fake-office';
import { fakeReport } from './fake-report';

// All people, addresses and numbers here are made up.

const DEADLINE_MS = 3500;

const MESSAGE: Message = {
  kind: 'mail',
  from: { address: 'erika@kreis.example', name: 'Erika Beispiel' },
  recipients: [{ field: 'to', address: 'max@firma.example', name: 'Max Muster', kind: 'person' }],
  subject: 'Termin',
  body: { format: 'html', content: '<p>Guten Tag</p>' },
  attachments: [],
  location: '',
};

const GIVEN: Justification = { fingerprint: 'print-1', reason: 'einwilligung', note: '' };

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** A send whose parts the test swaps one by one; by default a clean message on a client with everything. */
function send(overrides: Partial<SendCheck> & { readonly button?: boolean } = {}): object[] {
  const { event, completions } = createSendEvent();
  handleSend(event, {
    kind: 'mail',
    deadlineMs: DEADLINE_MS,
    failureLevel: (failure) => (failure === 'error' ? 'confirm' : 'justify'),
    readMessage: () => Promise.resolve(MESSAGE),
    check: () => fakeReport([]),
    readJustification: () => Promise.resolve(null),
    readFailureSaid: () => Promise.resolve(false),
    rememberFailureSaid: () => Promise.resolve(),
    readFeatures: () => ({ button: overrides.button !== false, markdown: false }),
    readLocale: () => 'de-DE',
    ...overrides,
  });
  return completions;
}

const found = (level: Level) => () => fakeReport([['iban', level, 'text']]);

/** Everything that could still answer has had its chance. */
const settle = (): Promise<void> => jest.advanceTimersByTimeAsync(20 * DEADLINE_MS);

const SENT = { allowEvent: true };
const ASKED = { allowEvent: false, sendModeOverride: 'promptUser' };
const BLOCKED = { allowEvent: false };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test.each<[level: Level, expected: object]>([
  ['allow', SENT],
  ['hint', SENT],
  ['confirm', ASKED],
  ['justify', BLOCKED],
  ['stop', BLOCKED],
])('a message at %s', async (level, expected) => {
  const completions = send({ check: found(level) });
  await settle();
  expect(completions).toEqual([expect.objectContaining(expected)]);
  expect('sendModeOverride' in (completions[0] ?? {})).toBe(level === 'confirm');
});

test('an answer leaves no timer behind', async () => {
  send();
  await jest.advanceTimersByTimeAsync(0);
  expect(jest.getTimerCount()).toBe(0);
});

describe('a recorded ground', () => {
  test.each<[reason: string, level: Level, given: Justification | null, button: boolean, sends: boolean]>([
    ['opens justify', 'justify', GIVEN, true, true],
    ['for another content does not', 'justify', { ...GIVEN, fingerprint: 'print-2' }, true, false],
    ['is missing', 'justify', null, true, false],
    ['never opens stop', 'stop', GIVEN, true, false],
    ['is not asked for where the dialog can ask', 'confirm', GIVEN, true, false],
    ['opens confirm where the dialog cannot ask', 'confirm', GIVEN, false, true],
    ['is missing where the dialog cannot ask', 'confirm', null, false, false],
    ['never opens stop, on an older client either', 'stop', GIVEN, false, false],
  ])('%s', async (_reason, level, given, button, sends) => {
    const completions = send({
      check: found(level),
      button,
      readJustification: () => Promise.resolve(given),
    });
    await settle();
    expect(completions).toEqual([expect.objectContaining({ allowEvent: sends })]);
  });

  test.each<[reason: string, readJustification: SendCheck['readJustification']]>([
    ['cannot be read', () => Promise.reject(new HostError('failed', 'sessionData.getAsync'))],
    ['never arrives', never],
  ])(
    'that %s leaves the verdict in force, whatever a time-out would allow',
    async (_reason, readJustification) => {
      const completions = send({
        check: found('justify'),
        readJustification,
        failureLevel: () => 'allow',
      });
      await settle();
      expect(completions).toEqual([expect.objectContaining(BLOCKED)]);
    },
  );
});

describe('a check that fails answers with the policy', () => {
  const failures: [reason: string, cause: CheckFailure, overrides: Partial<SendCheck>][] = [
    [
      'the message cannot be read',
      'error',
      { readMessage: () => Promise.reject(new HostError('failed', 'body.getAsync')) },
    ],
    [
      'reading throws at once',
      'error',
      {
        readMessage: () => {
          throw new HostError('not-available', 'mailbox.item');
        },
      },
    ],
    [
      'the check throws',
      'error',
      {
        check: () => {
          throw new RangeError('Maximum call stack size exceeded');
        },
      },
    ],
    [
      'a call runs into its own limit',
      'timeout',
      { readMessage: () => Promise.reject(new HostError('timeout', 'body.getAsync')) },
    ],
    ['the message never arrives', 'timeout', { readMessage: never }],
    [
      'the message arrives after the deadline',
      'timeout',
      {
        readMessage: () =>
          new Promise((resolve) => {
            setTimeout(() => {
              resolve(MESSAGE);
            }, DEADLINE_MS + 1);
          }),
      },
    ],
  ];
  const words: [level: Level, expected: object][] = [
    ['allow', SENT],
    ['hint', SENT],
    ['confirm', ASKED],
    ['justify', BLOCKED],
    ['stop', BLOCKED],
  ];

  /** A level whose answer would be told apart. */
  const other = (level: Level): Level => (level === 'stop' || level === 'justify' ? 'allow' : 'stop');

  describe.each(failures)('%s', (_reason, cause, overrides) => {
    test.each(words)('%s', async (level, expected) => {
      const completions = send({
        ...overrides,
        failureLevel: (failure) => (failure === cause ? level : other(level)),
      });
      await settle();
      expect(completions).toEqual([expect.objectContaining(expected)]);
    });
  });

  describe('a client that cannot ask says it once', () => {
    const failing = { button: false, readMessage: never, failureLevel: (): Level => 'confirm' };

    test('and remembers that it did', async () => {
      const rememberFailureSaid = jest.fn(() => Promise.resolve());
      const completions = send({ ...failing, rememberFailureSaid });
      await settle();
      expect(completions).toEqual([expect.objectContaining(BLOCKED)]);
      expect(rememberFailureSaid).toHaveBeenCalledTimes(1);
    });

    test.each<[reason: string, overrides: Partial<SendCheck>]>([
      ['the message never arrives', {}],
      ['the check throws at once', { readMessage: () => Promise.reject(new Error('broken')) }],
    ])('sending again is the answer: %s', async (_reason, overrides) => {
      const completions = send({ ...failing, ...overrides, readFailureSaid: () => Promise.resolve(true) });
      await settle();
      expect(completions).toEqual([SENT]);
    });

    test.each<[reason: string, overrides: Partial<SendCheck>]>([
      [
        'a stricter word stays in force',
        { failureLevel: (): Level => 'justify', readFailureSaid: () => Promise.resolve(true) },
      ],
      [
        'a memory that fails is none',
        { readFailureSaid: () => Promise.reject(new HostError('failed', 'sessionData.getAsync')) },
      ],
      ['a memory that never answers is none', { readFailureSaid: never }],
      [
        'a memory that throws is none',
        {
          readFailureSaid: () => {
            throw new HostError('not-available', 'sessionData');
          },
        },
      ],
    ])('%s', async (_reason, overrides) => {
      const completions = send({ ...failing, ...overrides });
      await settle();
      expect(completions).toEqual([expect.objectContaining(BLOCKED)]);
    });
  });

  test('not a moment before the deadline, and on it', async () => {
    const completions = send({ readMessage: never });
    await jest.advanceTimersByTimeAsync(DEADLINE_MS - 1);
    expect(completions).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(completions).toHaveLength(1);
  });

  test('says so in the language of Outlook', async () => {
    const completions = send({ readMessage: never, readLocale: () => 'en-GB' });
    await settle();
    expect(completions).toEqual([
      expect.objectContaining({
        errorMessage: 'The check did not finish. Send again or open the check.',
      }),
    ]);
  });
});

test('two sends at the same time do not know of each other', async () => {
  const stopped = send({ check: found('stop') });
  const clean = send();
  await settle();
  expect(stopped).toEqual([expect.objectContaining(BLOCKED)]);
  expect(clean).toEqual([SENT]);
});

test('an engine without timers answers all the same', async () => {
  jest.useRealTimers();
  const engine = globalThis as { setTimeout?: unknown };
  const { setTimeout: timer } = engine;
  delete engine.setTimeout;
  const completions = send({ check: found('stop') });
  engine.setTimeout = timer;
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(completions).toEqual([expect.objectContaining(BLOCKED)]);
});
