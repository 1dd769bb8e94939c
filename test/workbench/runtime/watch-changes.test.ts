import type { SendRun } from '../../../src/workbench/runtime/send-runtime';
import { watchChanges } from '../../../src/workbench/runtime/watch-changes';
import { emptyItem } from '../../../src/workbench/state/compose-item';
import { createStore, type Store } from '../../../src/workbench/state/store';

// All addresses are invented.

function setUp(): { readonly store: Store; readonly runs: SendRun[]; readonly stopped: () => number } {
  const store = createStore();
  const runs: SendRun[] = [];
  let stopped = 0;
  const runtime = (run: SendRun): (() => void) => {
    runs.push(run);
    return () => {
      stopped += 1;
    };
  };
  watchChanges({ store, htmlToText: String }, { browser: runtime, bare: runtime });
  return { store, runs, stopped: () => stopped };
}

const addressed = (store: Store, address: string): void => {
  store.dispatch({ type: 'item-edited', item: { to: [{ address, name: '' }] } });
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('new recipients raise the event, words and another mail do not', () => {
  const { store, runs } = setUp();
  store.dispatch({ type: 'item-edited', item: { subject: 'Hallo' } });
  store.dispatch({
    type: 'item-opened',
    item: { ...emptyItem('mail'), to: [{ address: 'a@b.example', name: '' }] },
  });
  expect(runs).toHaveLength(0);
  addressed(store, 'b@b.example');
  expect(runs.map(({ functionName }) => functionName)).toEqual(['onMessageChangeHandler']);
});

test('one run at a time, and one more for all that changed meanwhile', () => {
  const { store, runs, stopped } = setUp();
  for (const address of ['a@b.example', 'b@b.example', 'c@b.example']) addressed(store, address);
  expect(runs).toHaveLength(1);
  runs[0]?.onCompleted(undefined);
  jest.runAllTimers();
  expect([runs.length, stopped()]).toEqual([2, 1]);
  runs[1]?.onUnavailable();
  jest.runAllTimers();
  expect([runs.length, stopped()]).toEqual([2, 2]);
});

test('attendees of an appointment raise its own event', () => {
  const { store, runs } = setUp();
  store.dispatch({ type: 'item-opened', item: emptyItem('appointment') });
  addressed(store, 'a@b.example');
  expect(runs[0]?.functionName).toBe('onAppointmentChangeHandler');
});
