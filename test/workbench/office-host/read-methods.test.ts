import { answerCall } from '../../../src/workbench/office-host/answer-call';
import { readInitialData } from '../../../src/workbench/office-host/bootstrap';
import { ERROR, METHODS, type Outcome } from '../../../src/workbench/office-host/methods';
import { READ_METHODS } from '../../../src/workbench/office-host/read-methods';
import { loadReceivedSample } from '../../../src/workbench/samples/received-samples';
import { createStore, type Store } from '../../../src/workbench/state/store';

// All names and addresses are invented.

const HTML = 3;

function readMail(): Store {
  const store = createStore();
  store.dispatch({ type: 'mail-opened', received: loadReceivedSample('xing') });
  return store;
}

function ask(
  store: Store,
  dispatchId: number,
  params: Readonly<Record<string, unknown>> = {},
): Outcome | null {
  let answer: Outcome | null = null;
  const context = {
    store,
    htmlToText: (html: string) => `text of ${html.length}`,
    window: 'reading',
  } as const;
  answerCall(context, dispatchId, params, (outcome) => {
    answer = outcome;
  });
  return answer;
}

test('the body is that of the mail that has come', () => {
  const store = readMail();
  const { content } = loadReceivedSample('xing').body;
  expect(ask(store, 37, { coercionType: HTML })).toEqual({ value: content });
  expect(ask(store, 37, { coercionType: 0 })).toEqual({ value: `text of ${content.length}` });
});

test('all but the body comes with the initial data', () => {
  const { from, subject } = loadReceivedSample('xing');
  const { settings } = createStore().state();
  expect(readInitialData(loadReceivedSample('xing'), settings, 1)).toMatchObject({
    itemType: 1,
    subject,
    from: { address: from.address, name: from.name },
  });
});

test.each([
  ['displayReplyForm', 30],
  ['displayReplyForm with a string', 10],
  ['displayReplyFormAsync', 181],
  ['displayReplyFormAsync with a string', 183],
])('%s opens a window with the answer, and the mail stays', (_name, dispatchId) => {
  const store = readMail();
  const { received } = store.state();
  expect(ask(store, dispatchId, { htmlBody: '<p>Nein</p>' })).toEqual({ value: null });
  const state = store.state();
  expect(state).toMatchObject({ received, isWriting: true, item: { to: [received?.from] }, sent: [] });
});

test('a form without text is refused', () => {
  expect(ask(readMail(), 181, { htmlBody: 7 })).toEqual({ errorCode: ERROR.invalidParameter });
});

test.each(
  Object.entries(METHODS)
    .filter(([id, method]) => method?.writes === true && !(id in READ_METHODS))
    .map(([id, method]) => [method?.name, Number(id)] as const),
)('%s is refused: nothing about a mail that has come can be changed', (_name, dispatchId) => {
  expect(ask(readMail(), dispatchId)).toEqual({ errorCode: ERROR.insufficientPermission });
});
