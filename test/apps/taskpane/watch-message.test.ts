import { nextWaitMs, watchMessage } from '../../../src/apps/taskpane/watch-message';
import type { PageVisibility } from '../../../src/apps/taskpane/watch-message';

interface Watched {
  /** Scopes of the looks so far. */
  readonly looks: string[];
  readonly page: PageVisibility & { visible: boolean; look: () => void };
  changed: boolean;
  tellChange: () => void;
  stop: () => void;
}

function watch(answer?: () => Promise<boolean>): Watched {
  const looks: string[] = [];
  let onLook = (): void => undefined;
  let onChange = (): void => undefined;
  const page = {
    visible: true,
    isVisible: () => page.visible,
    onLook: (listener: () => void) => {
      onLook = listener;
      return () => {
        onLook = () => undefined;
      };
    },
    look: () => {
      onLook();
    },
  };
  const watched: Watched = {
    looks,
    page,
    changed: false,
    tellChange: () => {
      onChange();
    },
    stop: () => undefined,
  };
  const session = {
    refresh: (scope: 'body' | 'message') => {
      looks.push(scope);
      return answer === undefined ? Promise.resolve(watched.changed) : answer();
    },
  };
  const host = {
    onChange: (listener: () => void) => {
      onChange = listener;
      return () => {
        onChange = () => undefined;
      };
    },
  };
  watched.stop = watchMessage(session, host, page);
  return watched;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the wait between looks', () => {
  test('grows from 2 s to 15 s while nothing changes', () => {
    const waits = [2000];
    for (let i = 0; i < 7; i++) waits.push(nextWaitMs(waits[i] ?? 0, false));
    expect(waits).toEqual([2000, 3000, 4500, 6750, 10125, 15000, 15000, 15000]);
  });

  test('is short again after a change: who writes goes on writing', () => {
    expect(nextWaitMs(15_000, true)).toBe(2000);
  });
});

describe('watching', () => {
  test('looks after 2 s, then after 3 s more', async () => {
    const { looks } = watch();
    await jest.advanceTimersByTimeAsync(1999);
    expect(looks).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(looks).toEqual(['body']);
    await jest.advanceTimersByTimeAsync(2999);
    expect(looks).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(looks).toHaveLength(2);
  });

  test('at the slowest pace reads the whole message: the subject has no event either', async () => {
    const { looks } = watch();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(looks.slice(0, 5)).toEqual(['body', 'body', 'body', 'body', 'body']);
    expect(looks.slice(5)).not.toContain('body');
    expect(looks.slice(5)).not.toEqual([]);
  });

  test('does not look while a look is under way', async () => {
    const { looks } = watch(() => new Promise(() => undefined));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(looks).toHaveLength(1);
  });

  test('does not look while nobody can see the pane, and looks at once when somebody does', async () => {
    const { looks, page } = watch();
    page.visible = false;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(looks.length).toBeLessThanOrEqual(1);
    const before = looks.length;
    page.visible = true;
    page.look();
    expect(looks).toHaveLength(before + 1);
    expect(looks.at(-1)).toBe('message');
  });

  test('looks at once when Outlook tells of a change', () => {
    const { looks, tellChange } = watch();
    tellChange();
    expect(looks).toEqual(['message']);
  });

  test('stops for good', async () => {
    const watched = watch();
    watched.stop();
    watched.tellChange();
    watched.page.look();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(watched.looks).toEqual([]);
  });
});
