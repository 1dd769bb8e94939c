import { act } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { Language } from '../../src/texts';
import { AppFrame } from '../../src/ui/AppFrame/AppFrame';

/** A fresh place in the document for each test, taken away after it. */
export interface ReactPlace {
  /** Throws outside a test. */
  readonly container: () => HTMLElement;
  /** Draws the pane in the frame of the product and waits for `then`, and what it sets off. */
  readonly draw: (pane: ReactNode, language: Language, then?: () => Promise<unknown>) => Promise<void>;
}

export function useReactRoot(): ReactPlace {
  let root: Root | undefined;
  let container: HTMLElement | undefined;

  beforeAll(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  });
  beforeEach(() => {
    container = document.body.appendChild(document.createElement('div'));
    root = createRoot(container);
  });
  afterEach(() => {
    act(() => root?.unmount());
    container?.remove();
  });

  return {
    container: () => {
      if (container === undefined) throw new Error('only inside a test');
      return container;
    },
    draw: (pane, language, then = () => Promise.resolve()) =>
      act(async () => {
        root?.render(
          <AppFrame language={language} title="Umschlag" hostTheme={null}>
            {pane}
          </AppFrame>,
        );
        await then();
      }),
  };
}
