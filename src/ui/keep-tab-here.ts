import type { KeyboardEvent } from 'react';

/**
 * For what takes the focus without being a stop of the Tab key, such as a heading. office.js moves the focus itself
 * and, from a place it does not know, sends it out of the pane; unseen by office.js, the browser goes on from here.
 */
export function keepTabHere(event: KeyboardEvent): void {
  if (event.key === 'Tab' && event.target === event.currentTarget) event.stopPropagation();
}
