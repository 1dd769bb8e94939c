import { useEffect, useRef } from 'react';

/** Focuses the first element that is still on the page. */
export function focusFirst(...elements: readonly (HTMLElement | null)[]): void {
  elements.find((element) => element?.isConnected === true)?.focus();
}

/**
 * A fixed finding takes its button along, and with it the focus: the keyboard would start again at the top. When
 * `moment` changes and the focus has been lost that way, `focusNext` gives it a new place. A focus that somebody has
 * set is never moved.
 */
export function useLostFocus(moment: string, focusNext: () => void): void {
  const last = useRef(moment);
  useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) focusNext();
  }, [moment, focusNext]);
}
