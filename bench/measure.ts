/** Milliseconds of one call: the median of `runs` after `warmUp` calls that do not count. */
export function medianMs(run: () => unknown, runs = 9, warmUp = 3): number {
  for (let i = 0; i < warmUp; i++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(timeOf(run));
  return median(times);
}

/** The shortest of `runs`, for how time grows: a slow moment of the machine is no property of a long text. */
export function shortestMs(run: () => unknown, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => timeOf(run)));
}

/** The median for several in turn, so that a slow moment of the machine slows all of them: for comparisons. */
export function mediansInTurn<K extends string>(
  runs: Readonly<Record<K, () => unknown>>,
  rounds = 15,
  warmUp = 5,
): Readonly<Record<K, number>> {
  const times = {} as Record<K, number[]>;
  const medians = {} as Record<K, number>;
  const names = Object.keys(runs) as K[];
  for (const name of names) times[name] = [];
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const ms = timeOf(runs[name]);
      if (round >= 0) times[name].push(ms);
    }
  }
  for (const name of names) medians[name] = median(times[name]);
  return medians;
}

function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
