import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { focusFirst } from '../../ui/use-lost-focus';
import type { AsideRequest, OpenAside } from './aside-request';
import type { PaneState } from './pane-state';

/** What is shown, and the result it was asked about: ids of findings mean something else after the next check. */
export interface OpenedAside {
  readonly request: AsideRequest;
  readonly state: PaneState;
}

export interface Aside {
  /** Null: the findings are shown. */
  readonly opened: OpenedAside | null;
  /** Around the findings. */
  readonly box: RefObject<HTMLDivElement>;
  readonly onOpen: OpenAside;
  readonly onBack: () => void;
}

/** One view in place of the findings. The focus goes back to what opened it, or to the verdict if that has gone. */
export function useAside(getState: () => PaneState): Aside {
  const [opened, setOpened] = useState<OpenedAside | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);

  const onOpen = useCallback<OpenAside>(
    (wanted) => {
      const { activeElement } = document;
      // From one view to the next the way back stays the same.
      const isFirst = box.current?.contains(activeElement) === true;
      if (isFirst) opener.current = activeElement instanceof HTMLElement ? activeElement : null;
      setOpened((last) => ({ request: wanted, state: last?.state ?? getState() }));
    },
    [getState],
  );
  const onBack = useCallback(() => {
    setOpened(null);
  }, []);

  useEffect(() => {
    if (wasOpen.current && opened === null)
      focusFirst(opener.current, box.current?.querySelector('h1') ?? null);
    wasOpen.current = opened !== null;
  }, [opened]);

  return { opened, box, onOpen, onBack };
}
