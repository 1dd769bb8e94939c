import type { FaqEntry } from '../../policy';
import { tabTextsFor } from '../../texts';
import type { Language } from '../../texts';
import type { Route } from './routes';

/** What stands in the window's title, so that the history and the screen reader tell pages apart. */
export function pageTitle(route: Route, language: Language, entries: readonly FaqEntry[]): string {
  const { tab } = tabTextsFor(language);
  if (route.page === 'home') return tab.title;
  if (route.page !== 'answer') return tab.windowTitle(tab.pages[route.page]);
  const entry = entries.find(({ id }) => id === route.entry);
  return tab.windowTitle(entry?.question ?? tab.pages.faq);
}
