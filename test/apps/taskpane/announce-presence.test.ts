import { announcePresence } from '../../../src/apps/taskpane/announce-presence';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('says at once and again and again that the pane is open, but not while nobody sees it', async () => {
  let said = 0;
  let isVisible = true;
  const announcePane = (): Promise<void> => {
    said += 1;
    return Promise.reject(new Error('refused'));
  };
  announcePresence({ announcePane }, () => isVisible);
  expect(said).toBe(1);
  await jest.advanceTimersByTimeAsync(45_000);
  expect(said).toBe(4);
  isVisible = false;
  await jest.advanceTimersByTimeAsync(45_000);
  expect(said).toBe(4);
});
