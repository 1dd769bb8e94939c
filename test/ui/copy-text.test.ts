/** @jest-environment jsdom */
import { copyText } from '../../src/ui/copy-text';

const CONTENT = { plain: 'Guten Tag', html: '<p>Guten Tag</p>' };

/** What `execCommand('copy')` does where it is allowed: a copy event whose data reach the clipboard. */
function allowCopyEvent(returns = true): Map<string, string> {
  const written = new Map<string, string>();
  Object.assign(document, {
    execCommand: () => {
      const event = new Event('copy', { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, data: string) => written.set(type, data) },
      });
      document.dispatchEvent(event);
      return returns;
    },
  });
  return written;
}

function useNavigatorClipboard(write: () => Promise<void>): void {
  Object.assign(globalThis, { ClipboardItem: jest.fn() });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
}

afterEach(() => {
  Object.assign(document, { execCommand: undefined });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
});

test('the copy event writes both formats, and nothing else is asked', async () => {
  const written = allowCopyEvent();
  const host = jest.fn(() => Promise.resolve(true));
  expect(await copyText(CONTENT, host)).toBe(true);
  expect(Object.fromEntries(written)).toEqual({ 'text/plain': 'Guten Tag', 'text/html': '<p>Guten Tag</p>' });
  expect(host).not.toHaveBeenCalled();
});

test('a later copy by hand is not ours any more', async () => {
  const written = allowCopyEvent();
  await copyText(CONTENT, null);
  written.clear();
  document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData: jest.fn() } }));
  expect(written.size).toBe(0);
});

test('a command that says yes without a copy event has not copied', async () => {
  Object.assign(document, { execCommand: () => true });
  expect(await copyText(CONTENT, null)).toBe(false);
});

test('then the clipboard of the browser', async () => {
  const write = jest.fn(() => Promise.resolve());
  useNavigatorClipboard(write);
  expect(await copyText(CONTENT, null)).toBe(true);
  expect(write).toHaveBeenCalledTimes(1);
});

test('then that of the host, with the plain text', async () => {
  useNavigatorClipboard(() => Promise.reject(new DOMException('policy', 'NotAllowedError')));
  const host = jest.fn(() => Promise.resolve(true));
  expect(await copyText(CONTENT, host)).toBe(true);
  expect(host).toHaveBeenCalledWith('Guten Tag');
});

test.each([
  ['refuses', () => Promise.reject(new Error('500'))],
  ['says no', () => Promise.resolve(false)],
])('a host that %s: nothing is copied, and it is said', async (_, host) => {
  expect(await copyText(CONTENT, host)).toBe(false);
});
