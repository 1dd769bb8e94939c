import { addressOf, parentOf, parseRoute } from './routes';
import type { Route } from './routes';

/** The tab's place in the browser's history. */
export interface AddressBar {
  readonly current: () => Route;
  readonly go: (route: Route) => void;
  /** One page back; false on the first page, where the host takes over. */
  readonly back: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Pages are told apart by what stands behind `#`: it never reaches a server, needs none, and works in every frame.
 * `current` returns the same object as long as the address is the same.
 */
export function createAddressBar(
  page: Pick<Window, 'location' | 'history' | 'addEventListener'>,
): AddressBar {
  const listeners = new Set<() => void>();
  let hash = page.location.hash;
  let route = parseRoute(hash);
  /** How many of the history's steps are ours; a step further back would leave the tab. */
  let depth = 0;
  let isReturning = false;

  page.addEventListener('hashchange', () => {
    if (page.location.hash === hash) return;
    depth = isReturning ? depth - 1 : depth + 1;
    isReturning = false;
    hash = page.location.hash;
    route = parseRoute(hash);
    for (const listener of listeners) listener();
  });

  return {
    current: () => route,
    go: (next) => {
      page.location.hash = addressOf(next);
    },
    back: () => {
      const parent = parentOf(route);
      if (parent === null) return false;
      if (depth > 0) {
        isReturning = true;
        page.history.back();
      } else page.location.hash = addressOf(parent);
      return true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
