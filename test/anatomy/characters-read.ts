type CountedMethod = 'charCodeAt' | 'indexOf' | 'toLowerCase';

/** How many characters were looked at while `task` ran: one by one, by searching, by changing case. */
export function charactersRead(task: () => void): number {
  let count = 0;
  const restore: (() => void)[] = [];
  const watch = (
    method: CountedMethod,
    cost: (text: string, args: readonly unknown[], result: unknown) => number,
  ): void => {
    const original = Object.getOwnPropertyDescriptor(String.prototype, method) ?? {};
    const run = original.value as (...args: unknown[]) => unknown;
    const value = function (this: string, ...args: unknown[]): unknown {
      const result = run.apply(this, args);
      count += cost(this, args, result);
      return result;
    };
    Object.defineProperty(String.prototype, method, { ...original, value });
    restore.push(() => Object.defineProperty(String.prototype, method, original));
  };
  watch('charCodeAt', () => 1);
  watch('toLowerCase', (text) => text.length);
  watch('indexOf', (text, [, from = 0], found) => {
    const start = Math.min(Number(from), text.length);
    return 1 + (Number(found) < 0 ? text.length : Number(found)) - start;
  });
  try {
    task();
  } finally {
    for (const undo of restore) undo();
  }
  return count;
}
