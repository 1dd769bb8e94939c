import { handleChange, type ChangeCheck } from '../../../src/apps/on-send/handle-change';
import type { BarLine } from '../../../src/hosts/outlook/notification-bar';
import type { Message } from '../../../src/message';
import type { Level } from '../../../src/policy';
import { fakeReport } from './fake-report';

// All people and addresses here are made up.

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

const GIVEN = { fingerprint: 'print-1', reason: 'einwilligung', note: '' };
const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
const found = (level: Level) => () => fakeReport([['iban', level, 'text']]);

/** What happens at one event: lines shown, removals and completions in their order. */
async function change(overrides: Partial<ChangeCheck> = {}): Promise<readonly (string | BarLine)[]> {
  const log: (string | BarLine)[] = [];
  handleChange(
    { completed: () => void log.push('completed') },
    {
      kind: 'mail',
      deadlineMs: DEADLINE_MS,
      isPaneOpen: () => Promise.resolve(false),
      readMessage: () => Promise.resolve(MESSAGE),
      check: found('stop'),
      readJustification: () => Promise.resolve(null),
      showBar: (line) => Promise.resolve(void log.push(line)),
      removeBar: () => Promise.resolve(void log.push('removed')),
      readLocale: () => 'de-DE',
      ...overrides,
    },
  );
  await jest.advanceTimersByTimeAsync(20 * DEADLINE_MS);
  return log;
}

const LINE = {
  message: 'Diese Nachricht enthält eine IBAN (im Text). Bitte sehen Sie vor dem Senden nach.',
  action: 'Öffnen',
  commandId: 'umschlagPaneButton',
  plain: 'Diese Nachricht enthält eine IBAN (im Text). Öffnen Sie „Umschlag“ im Menüband.',
};
const SHOWN = [LINE, 'completed'];
const REMOVED = ['removed', 'completed'];
const UNTOUCHED = ['completed'];

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test.each<[reason: string, overrides: Partial<ChangeCheck>, expected: readonly unknown[]]>([
  ['nothing found', { check: found('allow') }, REMOVED],
  ['hints stay in the pane', { check: found('hint') }, REMOVED],
  ['confirm', { check: found('confirm') }, SHOWN],
  ['justify', { check: found('justify') }, SHOWN],
  ['stop', {}, SHOWN],
  ['an open pane shows it itself', { isPaneOpen: () => Promise.resolve(true) }, REMOVED],
  [
    'the ground is given',
    { check: found('justify'), readJustification: () => Promise.resolve(GIVEN) },
    REMOVED,
  ],
  ['no ground opens stop', { readJustification: () => Promise.resolve(GIVEN) }, SHOWN],
  [
    'a ground for something else',
    {
      check: found('justify'),
      readJustification: () => Promise.resolve({ ...GIVEN, fingerprint: 'print-2' }),
    },
    SHOWN,
  ],
  [
    'a ground that cannot be read',
    { check: found('justify'), readJustification: () => Promise.reject(new Error('x')) },
    SHOWN,
  ],
  ['reading fails', { readMessage: () => Promise.reject(new Error('x')) }, UNTOUCHED],
  ['reading never ends', { readMessage: never }, UNTOUCHED],
  [
    'reading throws at once',
    {
      readMessage: () => {
        throw new Error('x');
      },
    },
    UNTOUCHED,
  ],
  [
    'the check throws',
    {
      check: () => {
        throw new Error('x');
      },
    },
    UNTOUCHED,
  ],
  ['the bar is refused', { showBar: () => Promise.reject(new Error('x')) }, UNTOUCHED],
  [
    'reading ends after the deadline',
    {
      readMessage: () =>
        new Promise((resolve) => {
          setTimeout(() => {
            resolve(MESSAGE);
          }, 2 * DEADLINE_MS);
        }),
    },
    UNTOUCHED,
  ],
])('%s', async (_reason, overrides, expected) => {
  expect(await change(overrides)).toEqual(expected);
});

test('an appointment opens its own pane, in the language of Outlook', async () => {
  const [line] = await change({ kind: 'appointment', readLocale: () => 'en-US' });
  expect(line).toMatchObject({ commandId: 'umschlagAppointmentButton', action: 'Open' });
});

test('many findings fit into the bar, on all clients', async () => {
  const rows = ['iban', 'krankenversichertennummer', 'rentenversicherungsnummer', 'personalausweis'].map(
    (detector) => [detector, 'stop', 'signature'] as const,
  );
  const [line] = await change({ check: () => fakeReport(rows) });
  const { message, plain, action } = line as BarLine;
  expect(Math.max(message.length, plain.length)).toBeLessThanOrEqual(150);
  expect(action.length).toBeLessThanOrEqual(30);
});
