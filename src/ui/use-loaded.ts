import { useCallback, useEffect, useState } from 'react';

/** Something that is fetched when it is needed first. */
export type Loaded<T> =
  { readonly status: 'loading' | 'failed' } | { readonly status: 'ready'; readonly value: T };

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  /** Grows with each new try. */
  readonly attempt: number;
  readonly again: () => void;
}

/** Fetches when drawn and whenever `load`, which must stay the same function, is another one. */
export function useLoaded<T>(load: () => Promise<T>): Loading<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => {
        if (isWanted) setLoaded({ status: 'ready', value });
      },
      () => {
        if (isWanted) setLoaded({ status: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  const again = useCallback(() => {
    setLoaded({ status: 'loading' });
    setAttempt((last) => last + 1);
  }, []);
  return { loaded, attempt, again };
}
