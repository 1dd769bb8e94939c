import { loadReceivedSample } from '../../../src/workbench/samples/received-samples';
import { emptyItem } from '../../../src/workbench/state/compose-item';
import { reduce, type Action } from '../../../src/workbench/state/reduce';
import {
  INITIAL_STATE,
  isReply,
  NO_PANE,
  type WorkbenchState,
} from '../../../src/workbench/state/workbench-state';

// All names and addresses are invented.

const RECEIVED = loadReceivedSample('whatsapp');
const REPLY = { ...emptyItem('mail'), to: [RECEIVED.from] };

const after = (...actions: readonly Action[]): WorkbenchState => actions.reduce(reduce, INITIAL_STATE);
const READING: Action = { type: 'mail-opened', received: RECEIVED };
const PANE_BESIDE: Action = { type: 'pane-opened', beside: 'reading', context: '' };
const ANSWERING: Action = { type: 'reply-opened', item: REPLY };

test('a mail that is read takes the place of the window to write in', () => {
  expect(after(READING)).toMatchObject({ received: RECEIVED, isWriting: false, pane: NO_PANE });
});

test('the answer comes up beside it in a session of its own, and the pane stays', () => {
  const before = after(READING, PANE_BESIDE);
  const state = reduce(before, ANSWERING);
  expect(state).toMatchObject({ received: RECEIVED, isWriting: true, item: REPLY, pane: before.pane });
  expect(state.session).toBe(before.session + 1);
  expect(isReply(state)).toBe(true);
});

test('sending the answer leads back to the mail', () => {
  const state = after(READING, PANE_BESIDE, ANSWERING, { type: 'item-sent' });
  expect(state).toMatchObject({ received: RECEIVED, isWriting: false, sent: [REPLY] });
  expect(state.pane.beside).toBe('reading');
});

test('a pane beside the answer closes with it', () => {
  const state = after(READING, ANSWERING, { type: 'pane-opened', context: '' }, { type: 'item-sent' });
  expect(state.pane).toEqual(NO_PANE);
});

test('a new mail to write closes the one that is read', () => {
  const state = after(READING, PANE_BESIDE, { type: 'item-opened', item: emptyItem('mail') });
  expect(state).toMatchObject({ received: null, isWriting: true, pane: NO_PANE });
  expect(isReply(state)).toBe(false);
});

test('what is sent without a mail beside it leaves a new empty window', () => {
  expect(after({ type: 'item-sent' })).toMatchObject({ isWriting: true, item: emptyItem('mail') });
});
