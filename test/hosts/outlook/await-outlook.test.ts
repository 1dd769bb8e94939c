import { awaitOutlook } from '../../../src/hosts/outlook/await-outlook';

const LIMIT_MS = 5000;

function withOnReady(onReady: () => Promise<unknown>): void {
  Object.assign(globalThis, { Office: { onReady, HostType: { Outlook: 'Outlook' } } });
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['Outlook', { host: 'Outlook' }, true],
  ['another Office program', { host: 'Word' }, false],
  ['a plain browser', { host: null }, false],
])('%s', async (_name, info, expected) => {
  withOnReady(() => Promise.resolve(info));
  await expect(awaitOutlook(LIMIT_MS)).resolves.toBe(expected);
});

test('no office.js', async () => {
  await expect(awaitOutlook(LIMIT_MS)).resolves.toBe(false);
});

test('office.js that fails', async () => {
  withOnReady(() => Promise.reject(new Error('no')));
  await expect(awaitOutlook(LIMIT_MS)).resolves.toBe(false);
});

test('office.js that never answers', async () => {
  withOnReady(() => new Promise(() => undefined));
  const answer = awaitOutlook(LIMIT_MS);
  await jest.advanceTimersByTimeAsync(LIMIT_MS);
  await expect(answer).resolves.toBe(false);
});
