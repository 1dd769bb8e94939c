/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { TabApp } from '../../../src/apps/teams-tab/TabApp';
import type { TeamsLook } from '../../../src/hosts/teams/follow-teams';
import { samplePolicy } from '../taskpane/invented-mail';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

async function show(look: TeamsLook, answer?: TeamsLook): Promise<HTMLElement> {
  // In a frame with third-party cookies blocked the mere look at it throws.
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const container = document.createElement('div');
  const follow = (onLook: (look: TeamsLook) => void): Promise<void> => {
    if (answer !== undefined) onLook(answer);
    return Promise.resolve();
  };
  await act(async () => {
    createRoot(container).render(<TabApp policy={samplePolicy()} look={look} follow={follow} />);
    await Promise.resolve();
  });
  return container;
}

describe('the tab', () => {
  test('shows the ways of the policy pack, whom to ask and how old it is, without storage', async () => {
    const { textContent } = await show({ locale: 'de-de', theme: null });
    expect(textContent).toMatch(/Welcher Weg\?/);
    expect(textContent).toMatch(/Brief.*Musterstraße 1, Musterstadt/);
    expect(textContent).toMatch(/datenschutz@kreis\.example/);
    expect(textContent).toMatch(/Klein, Fassung 1\.0\.0, Stand 22\.11\.2026/);
  });

  test('takes over the look and language of the window around it', async () => {
    const page = await show({ locale: 'de-de', theme: null }, { locale: 'en-us', theme: 'dark' });
    expect(page.textContent).toMatch(/Which way\?/);
    expect(document.documentElement.lang).toBe('en');
    expect(page.querySelector('[data-theme]')?.getAttribute('data-theme')).toBe('dark');
  });
});
