import { formatEvent, formatResponse, parseRequest } from '../../../src/workbench/office-host/envelope';

const REQUEST = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _actionType: 0,
  _conversationId: 'c1',
  _correlationId: 7,
  _origin: 'http://localhost',
  _data: { a: 1 },
  _serializerVersion: 1,
};

test('a request of office.js is read', () => {
  expect(parseRequest(JSON.stringify(REQUEST))).toEqual({
    action: 'ExecuteMethod',
    type: 'invoke',
    conversation: 'c1',
    correlation: 7,
    data: { a: 1 },
  });
});

test.each([
  ['no string', REQUEST],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a response', JSON.stringify({ ...REQUEST, _messageType: 1 })],
  ['no action', JSON.stringify({ ...REQUEST, _actionName: undefined })],
  ['no conversation', JSON.stringify({ ...REQUEST, _conversationId: 3 })],
  ['an unknown kind of action', JSON.stringify({ ...REQUEST, _actionType: 9 })],
])('%s is no request', (_what, message) => {
  expect(parseRequest(message)).toBeNull();
});

test('answer and event carry the request’s own numbers', () => {
  const request = parseRequest(JSON.stringify(REQUEST));
  if (request === null) throw new Error('not read');
  expect(JSON.parse(formatResponse(request, 'http://localhost', { ok: true }))).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _correlationId: 7,
    _conversationId: 'c1',
    _errorCode: 0,
    _data: { ok: true },
  });
  expect(JSON.parse(formatEvent(request, 'http://localhost', []))).toMatchObject({ _responseType: 1 });
});
