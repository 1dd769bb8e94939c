import { PANE_COMMAND_ID } from '../../../src/hosts/outlook/command-id';
import {
  alertWithoutAddIn,
  decideAlert,
  type AlertClient,
  type AlertProblem,
} from '../../../src/workbench/office-host/smart-alert';

const CLIENT: AlertClient = { sendMode: 'softBlock', mailboxSet: '1.15', paneCommandId: PANE_COMMAND_ID };
const BLOCKED = {
  allowEvent: false,
  errorMessage: 'Text',
  errorMessageMarkdown: '**Text**',
  cancelLabel: 'Öffnen',
  commandId: PANE_COMMAND_ID,
  contextData: '{"v":1}',
};

function alertOf(options: unknown, client: Partial<AlertClient> = {}): ReturnType<typeof alertWithoutAddIn> {
  const alert = decideAlert(options, { ...CLIENT, ...client });
  if (alert === 'send') throw new Error('was sent');
  return alert;
}

describe('decideAlert', () => {
  test('only a clear yes sends', () => {
    expect(decideAlert({ allowEvent: true }, CLIENT)).toBe('send');
  });

  test.each([[{}], [undefined], [null], [{ allowEvent: 'true' }]])('%j does not send', (options) => {
    expect(alertOf(options).problems).toContain('allow-event-missing');
  });

  test('shows everything on a client that knows everything', () => {
    expect(alertOf(BLOCKED)).toEqual({
      cause: 'add-in',
      text: 'Text',
      markdown: '**Text**',
      action: { label: 'Öffnen', context: '{"v":1}' },
      canSendAnyway: false,
      problems: [],
    });
  });

  test('Mailbox 1.14 ignores Markdown, 1.12 also the button and the override', () => {
    expect(alertOf(BLOCKED, { mailboxSet: '1.14' })).toMatchObject({
      markdown: '',
      action: { label: 'Öffnen' },
    });
    const relaxed = { ...BLOCKED, sendModeOverride: 'promptUser' };
    expect(alertOf(relaxed, { mailboxSet: '1.12' })).toMatchObject({ action: null, canSendAnyway: false });
  });

  test.each([
    ['promptUser', undefined, true],
    ['softBlock', undefined, false],
    ['block', undefined, false],
    ['softBlock', 'promptUser', true],
    ['block', 'promptUser', true],
    ['softBlock', 'block', false],
  ] as const)('mode %s with override %s: send anyway %s', (sendMode, sendModeOverride, canSendAnyway) => {
    expect(alertOf({ ...BLOCKED, sendModeOverride }, { sendMode }).canSendAnyway).toBe(canSendAnyway);
  });

  test.each<[AlertProblem, object]>([
    ['message-missing', { errorMessage: '' }],
    ['message-too-long', { errorMessage: 'x'.repeat(501) }],
    ['message-too-long', { errorMessageMarkdown: 'x'.repeat(501) }],
    ['label-too-long', { cancelLabel: 'x'.repeat(21) }],
    ['context-not-a-string', { contextData: { v: 1 } }],
    ['command-unknown', { commandId: 'other' }],
    ['override-unknown', { sendModeOverride: 'block' }],
  ])('names the problem %s', (problem, changed) => {
    expect(alertOf({ ...BLOCKED, ...changed }).problems).toEqual([problem]);
  });

  test('cuts what Outlook would cut', () => {
    const { text, action } = alertOf({
      ...BLOCKED,
      errorMessage: 'x'.repeat(600),
      cancelLabel: 'y'.repeat(30),
    });
    expect([text.length, action?.label.length]).toEqual([500, 20]);
  });
});

test.each([
  ['promptUser', true],
  ['softBlock', true],
  ['block', false],
] as const)('without the add-in, mode %s: send anyway %s', (sendMode, canSendAnyway) => {
  expect(alertWithoutAddIn({ sendMode })).toMatchObject({ cause: 'unavailable', canSendAnyway });
});
