import { SCHOOLS } from '../../../src/workbench/state/address-book';
import { answerCall } from '../../../src/workbench/office-host/answer-call';
import type { Outcome } from '../../../src/workbench/office-host/methods';
import type { ComposeItem } from '../../../src/workbench/state/compose-item';
import type { Settings } from '../../../src/workbench/state/settings';
import { createStore, type Store } from '../../../src/workbench/state/store';

// All names and addresses are invented.

const HTML = 3;

function openStore(item: Partial<ComposeItem> = {}, settings: Partial<Settings> = {}): Store {
  const store = createStore();
  store.dispatch({ type: 'item-edited', item });
  store.dispatch({ type: 'settings-changed', settings });
  return store;
}

function ask(
  store: Store,
  dispatchId: number,
  params: Readonly<Record<string, unknown>> = {},
): Outcome | null {
  let answer: Outcome | null = null;
  answerCall({ store, htmlToText: (html) => html.replace(/<[^>]*>/g, '') }, dispatchId, params, (outcome) => {
    answer = outcome;
  });
  return answer;
}

describe('the body', () => {
  const html = { format: 'html', content: '<p>Hallo</p>' } as const;
  const text = { format: 'text', content: 'a < b\nc' } as const;

  test.each([
    [html, HTML, '<p>Hallo</p>'],
    [html, 0, 'Hallo'],
    [text, 0, 'a < b\nc'],
    [text, HTML, '<html><body><div>a &lt; b<br>c</div></body></html>'],
  ])('%j read as %i', (body, coercionType, value) => {
    expect(ask(openStore({ body }), 37, { coercionType })).toEqual({ value });
  });

  test('is replaced as given', () => {
    const store = openStore({ body: html });
    expect(ask(store, 38, { data: '<p>neu</p>', coercionType: HTML })).toEqual({ value: null });
    expect(store.state().item.body).toEqual({ format: 'html', content: '<p>neu</p>' });
  });

  test('in plain text does not take HTML', () => {
    const store = openStore({ body: text });
    expect(ask(store, 38, { data: '<p>neu</p>', coercionType: HTML })).toHaveProperty('errorCode');
    expect(store.state().item.body).toEqual(text);
  });
});

test.each([
  ['a list of the house', SCHOOLS.address.toUpperCase(), 1],
  ['a colleague', 'kai@kreis-musterland.example', 2],
  ['an outsider', 'kai@andere-kreis-musterland.example', 3],
])('Outlook says what kind of recipient it is: %s', (_, address, recipientType) => {
  const store = openStore({ to: [{ name: '', address }] });
  expect(ask(store, 15, { recipientField: 0 })).toEqual({ value: [{ name: '', address, recipientType }] });
});

test('recipients are read by field and added to', () => {
  const store = openStore({ cc: [{ name: 'A', address: 'a@b.example' }] });
  expect(ask(store, 15, { recipientField: 1 })).toEqual({
    value: [{ name: 'A', address: 'a@b.example', recipientType: 3 }],
  });
  ask(store, 22, { recipientField: 1, recipientArray: ['c@d.example'] });
  expect(store.state().item.cc.map(({ address }) => address)).toEqual(['a@b.example', 'c@d.example']);
  expect(ask(store, 15, { recipientField: 7 })).toHaveProperty('errorCode');
});

test('data of the compose session is kept, read, and gone with the next mail', () => {
  const store = openStore();
  ask(store, 185, { name: 'k', value: 'v' });
  expect(ask(store, 186, { name: 'k' })).toEqual({ value: 'v' });
  store.dispatch({ type: 'item-sent' });
  expect(ask(store, 186, { name: 'k' })).toEqual({ value: '' });
});

test('a mail shows five notifications at most, and no key twice', () => {
  const store = openStore();
  for (const key of ['a', 'b', 'c', 'd', 'e']) ask(store, 33, { key, message: key, type: 0 });
  expect(ask(store, 33, { key: 'a', message: 'x', type: 0 })).toEqual({ errorCode: 9023 });
  expect(ask(store, 33, { key: 'f', message: 'x', type: 0 })).toEqual({ errorCode: 9025 });
  ask(store, 35, { key: 'a', message: 'neu', type: 2 });
  expect(store.state().notifications.find(({ key }) => key === 'a')).toMatchObject({
    message: 'neu',
    type: 'error',
  });
});

test('what is not for us is refused: reading the mailbox, tokens', () => {
  for (const dispatchId of [2, 5, 12]) expect(ask(openStore(), dispatchId)).toEqual({ errorCode: 9038 });
});

test('rights-protected mail is read but not written', () => {
  const store = openStore({ subject: 'alt' }, { isRightsProtected: true });
  expect(ask(store, 18)).toEqual({ value: 'alt' });
  expect(ask(store, 17, { subject: 'neu' })).toEqual({ errorCode: 9017 });
});

describe('faults', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('hit only what they are aimed at', () => {
    const store = openStore({}, { fault: 'fail', faultAt: 'subject' });
    expect(ask(store, 18)).toEqual({ errorCode: 9020 });
    expect(ask(store, 37, { coercionType: HTML })).toHaveProperty('value');
  });

  test('a hanging call is never answered', () => {
    const answers: Outcome[] = [];
    const store = openStore({}, { fault: 'hang' });
    answerCall({ store, htmlToText: String }, 18, {}, (outcome) => answers.push(outcome));
    jest.advanceTimersByTime(600_000);
    expect(answers).toEqual([]);
  });

  test('a late answer comes after the check’s deadline', () => {
    const answers: Outcome[] = [];
    const store = openStore({ subject: 'x' }, { fault: 'late' });
    answerCall({ store, htmlToText: String }, 18, {}, (outcome) => answers.push(outcome));
    jest.advanceTimersByTime(4000);
    expect(answers).toEqual([]);
    jest.advanceTimersByTime(3000);
    expect(answers).toEqual([{ value: 'x' }]);
  });

  test('how many calls were under way at once is noted', () => {
    const store = openStore({}, { delayMs: 300 });
    for (const dispatchId of [18, 37, 15])
      answerCall({ store, htmlToText: String }, dispatchId, {}, () => undefined);
    jest.advanceTimersByTime(300);
    expect(store.state().trace).toMatchObject({ inFlight: 0, inFlightMax: 3 });
  });
});
