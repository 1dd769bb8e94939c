/** Tasks that must not overlap: each begins when the one before has ended, however it ended. */
export interface Turns {
  isBusy: () => boolean;
  take: <T>(task: () => Promise<T>) => Promise<T>;
}

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let open = 0;
  const settled = (): void => {
    open -= 1;
  };
  return {
    isBusy: () => open > 0,
    take: (task) => {
      open += 1;
      const mine = last.then(task, task);
      last = mine;
      mine.then(settled, settled);
      return mine;
    },
  };
}
