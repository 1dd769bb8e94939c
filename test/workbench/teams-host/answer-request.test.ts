import { answerRequest, parseRequest } from '../../../src/workbench/teams-host/answer-request';
import { USUAL_TEAMS } from '../../../src/workbench/teams-host/teams-settings';

const ask = (func: string, changed = {}): readonly unknown[] | null =>
  answerRequest({ id: 1, func, args: [] }, { ...USUAL_TEAMS, ...changed });

const supports = (changed: object): readonly string[] => {
  const runtime: unknown = JSON.parse(String(ask('initialize', changed)?.[2]));
  return Object.keys((runtime as { supports: object }).supports).sort();
};

test.each([
  ['Teams has no mail', { host: 'TeamsModern' }, ['clipboard', 'pages']],
  ['Outlook has', { host: 'Outlook' }, ['clipboard', 'mail', 'pages']],
  ['a host without a clipboard', { hasClipboard: false }, ['pages']],
])('%s', (_, changed, capabilities) => {
  expect(supports(changed)).toEqual(capabilities);
});

test('a deep link goes over the wire under its old name', () => {
  expect(ask('getContext', { subPage: 'wege' })?.[0]).toMatchObject({
    subEntityId: 'wege',
    hostName: 'TeamsModern',
  });
});

test.each([
  ['all', true, true],
  ['init-only', true, false],
  ['none', false, false],
])('answers %s', (answers, atStart, later) => {
  expect(ask('initialize', { answers }) !== null).toBe(atStart);
  expect(ask('getContext', { answers }) !== null).toBe(later);
});

test.each([null, 'text', {}, { id: '1', func: 'getContext' }, { id: 1 }])('%j is no request', (data) => {
  expect(parseRequest(data)).toBeNull();
});
