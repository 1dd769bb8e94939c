import { PANE_COMMAND_ID } from '../../../src/hosts/outlook/command-id';
import { createSender, type Sender } from '../../../src/workbench/runtime/create-sender';
import type { SendRun } from '../../../src/workbench/runtime/send-runtime';
import type { SendMode } from '../../../src/workbench/state/settings';
import { createStore, type Store } from '../../../src/workbench/state/store';

interface Stage {
  readonly store: Store;
  readonly sender: Sender;
  readonly runs: SendRun[];
  readonly stopped: () => number;
}

function setUp(sendMode: SendMode = 'softBlock'): Stage {
  const store = createStore();
  store.dispatch({ type: 'settings-changed', settings: { sendMode } });
  const runs: SendRun[] = [];
  let stopped = 0;
  const runtime = (run: SendRun): (() => void) => {
    runs.push(run);
    return () => {
      stopped += 1;
    };
  };
  const sender = createSender({ store, htmlToText: String }, { browser: runtime, bare: runtime });
  return { store, sender, runs, stopped: () => stopped };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('sends what the add-in lets go and empties the window', () => {
  const { store, sender, runs } = setUp();
  store.dispatch({ type: 'item-edited', item: { subject: 'Hallo' } });
  sender.send();
  expect(runs[0]?.functionName).toBe('onMessageSendHandler');
  runs[0]?.onCompleted({ allowEvent: true });
  expect(store.state().sent.map(({ subject }) => subject)).toEqual(['Hallo']);
  expect(store.state()).toMatchObject({ item: { subject: '' }, send: { phase: 'writing' } });
});

test('calls the other function for an appointment', () => {
  const { store, sender, runs } = setUp();
  store.dispatch({ type: 'item-edited', item: { kind: 'appointment' } });
  sender.send();
  expect(runs[0]?.functionName).toBe('onAppointmentSendHandler');
});

test('the button of the dialog opens the pane with what the add-in hands over', () => {
  const { store, sender, runs } = setUp();
  sender.send();
  runs[0]?.onCompleted({
    allowEvent: false,
    errorMessage: 'Text',
    commandId: PANE_COMMAND_ID,
    contextData: '{"v":1}',
  });
  expect(store.state().send.phase).toBe('stopped');
  sender.takeAction();
  expect(store.state()).toMatchObject({
    pane: { isOpen: true, context: '{"v":1}' },
    send: { phase: 'writing' },
  });
});

test('speaks up after five seconds and gives up after five minutes', () => {
  const { store, sender } = setUp();
  sender.send();
  jest.advanceTimersByTime(4999);
  expect(store.state().send).toEqual({ phase: 'checking', isLong: false });
  jest.advanceTimersByTime(1);
  expect(store.state().send).toEqual({ phase: 'checking', isLong: true });
  jest.advanceTimersByTime(295_000);
  expect(store.state().send).toMatchObject({ phase: 'stopped', alert: { cause: 'unavailable' } });
});

test('an answer after the person has gone on is counted and changes nothing', () => {
  const { store, sender, runs } = setUp('promptUser');
  sender.send();
  jest.advanceTimersByTime(5000);
  sender.dontSend();
  runs[0]?.onCompleted({ allowEvent: true });
  expect(store.state()).toMatchObject({ sent: [], send: { phase: 'writing' }, trace: { completions: 1 } });
});

test('a second completion is counted', () => {
  const { store, sender, runs } = setUp();
  sender.send();
  runs[0]?.onCompleted({ allowEvent: true });
  runs[0]?.onCompleted({ allowEvent: true });
  expect(store.state().trace.completions).toBe(2);
  expect(store.state().sent).toHaveLength(1);
});

test('each send starts a runtime of its own and ends the one before', () => {
  const { sender, runs, stopped } = setUp();
  sender.send();
  runs[0]?.onCompleted({ allowEvent: false, errorMessage: 'x' });
  expect(stopped()).toBe(0);
  sender.dontSend();
  sender.send();
  expect([runs.length, stopped()]).toEqual([2, 1]);
});

test('does not start a second check while one is under way', () => {
  const { sender, runs } = setUp();
  sender.send();
  sender.send();
  expect(runs).toHaveLength(1);
});
