/** @jest-environment jsdom */
import { createAddressBar } from '../../../src/apps/teams-tab/address-bar';

const changed = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener(
      'hashchange',
      () => {
        resolve();
      },
      { once: true },
    );
  });

beforeEach(() => {
  history.replaceState(null, '', '#/');
});

test('pages have addresses; listeners hear of each', async () => {
  const bar = createAddressBar(window);
  const heard = jest.fn();
  bar.subscribe(heard);
  bar.go({ page: 'slip' });
  await changed();
  expect(location.hash).toBe('#/falsch-gesendet');
  expect(bar.current()).toEqual({ page: 'slip' });
  expect(bar.current()).toBe(bar.current());
  expect(heard).toHaveBeenCalledTimes(1);
});

test('back returns to where somebody came from, then leaves it to the host', async () => {
  const bar = createAddressBar(window);
  bar.go({ page: 'answer', entry: 'dropbox' });
  await changed();
  expect(bar.back()).toBe(true);
  await changed();
  expect(bar.current()).toEqual({ page: 'home' });
  expect(bar.back()).toBe(false);
});

test('arrived through a link, back leads to the page above and not out of the tab', async () => {
  history.replaceState(null, '', '#/fragen/dropbox');
  const bar = createAddressBar(window);
  expect(bar.back()).toBe(true);
  await changed();
  expect(bar.current()).toEqual({ page: 'faq', category: null });
});
