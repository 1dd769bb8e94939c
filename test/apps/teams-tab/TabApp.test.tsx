/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createAddressBar } from '../../../src/apps/teams-tab/address-bar';
import type { LoadContent } from '../../../src/apps/teams-tab/load-content';
import { TabApp } from '../../../src/apps/teams-tab/TabApp';
import type { TeamsListener } from '../../../src/hosts/teams/connect-teams';
import type { TeamsLook } from '../../../src/hosts/teams/teams-look';
import { samplePolicy } from '../taskpane/invented-mail';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.scrollTo = () => undefined;
});

beforeEach(() => {
  history.replaceState(null, '', '#/');
});

const load: LoadContent = (language) =>
  Promise.resolve({ language, content: { faq: [], checklists: [], changes: [] }, search: () => [] });

async function show(
  look: TeamsLook,
  { answer, loader = load }: { answer?: (listener: TeamsListener) => void; loader?: LoadContent } = {},
): Promise<HTMLElement> {
  // In a frame with third-party cookies blocked the mere look at it throws.
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const container = document.createElement('div');
  const connect = (listener: TeamsListener): Promise<void> => {
    answer?.(listener);
    return Promise.resolve();
  };
  await act(async () => {
    createRoot(container).render(
      <TabApp
        policy={samplePolicy()}
        packHash={'0123456789abcdef'.repeat(4)}
        look={look}
        bar={createAddressBar(window)}
        load={loader}
        connect={connect}
        isFramed={false}
      />,
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  return container;
}

const GERMAN: TeamsLook = { locale: 'de-de', theme: null };

describe('the tab', () => {
  test('begins with a search and six ways in, without storage', async () => {
    const page = await show(GERMAN);
    expect(page.querySelector('input[type=search]')).not.toBeNull();
    expect(page.querySelectorAll('nav:first-of-type a')).toHaveLength(6);
  });

  test('takes over the look and language of the window around it', async () => {
    const page = await show(GERMAN, {
      answer: ({ onLook }) => {
        onLook({ locale: 'en-us', theme: 'dark' });
      },
    });
    expect(page.textContent).toMatch(/How can we help\?/);
    expect(document.documentElement.lang).toBe('en');
    expect(page.querySelector('[data-theme]')?.getAttribute('data-theme')).toBe('dark');
  });

  test('shows the ways of the policy pack, whom to ask and how old it is', async () => {
    history.replaceState(null, '', '#/wege');
    expect((await show(GERMAN)).textContent).toMatch(/Brief.*Musterstraße 1, Musterstadt/);
    history.replaceState(null, '', '#/ueber');
    const about = await show(GERMAN);
    expect(about.textContent).toMatch(/datenschutz@kreis\.example/);
    expect(about.textContent).toMatch(/Klein, Fassung 1\.0\.0, Stand 22\.11\.2026/);
  });

  test('a deep link of the host opens its page, unless somebody is reading already', async () => {
    const answer = ({ onSubPage }: TeamsListener): void => {
      onSubPage('ueber');
    };
    await show(GERMAN, { answer });
    expect(location.hash).toBe('#/ueber');
    history.replaceState(null, '', '#/privat');
    await show(GERMAN, { answer });
    expect(location.hash).toBe('#/privat');
  });

  test('an old address says so and leads on', async () => {
    history.replaceState(null, '', '#/fragen/gab-es-einmal');
    expect((await show(GERMAN)).textContent).toMatch(/Diese Seite gibt es nicht/);
  });

  test('content that does not come is said', async () => {
    const page = await show(GERMAN, { loader: () => Promise.reject(new Error('404')) });
    expect(page.querySelector('h1')?.textContent).toBe('Die Inhalte fehlen');
  });
});
