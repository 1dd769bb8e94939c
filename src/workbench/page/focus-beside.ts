import type { FocusExit } from '../office-host/conversation';

const TABBABLE =
  'a[href],button:not([disabled]),input:not([disabled],[hidden]),select,textarea,iframe,[tabindex]';

/** Fluent's focus catchers around dialogs send the focus back to where it came from. */
const CATCHER = '[data-tabster-dummy]';

/** Moves the focus out of a frame: office.js keeps the Tab key to itself and tells the host where it should go. */
export function focusBeside(frame: HTMLElement, exit: FocusExit): void {
  const stops = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (stop) => stop === frame || (stop.tabIndex >= 0 && !stop.matches(CATCHER) && stop.checkVisibility()),
  );
  const step = exit === 'next' ? 1 : -1;
  const at = stops.indexOf(frame) + step + stops.length;
  stops[at % stops.length]?.focus();
}
