/** Milliseconds of one call: the median of `runs` after `warmUp` calls that do not count. */
export function medianMs(run: () => unknown, runs = 9, warmUp = 3): number {
  for (let i = 0; i < warmUp; i++) run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(timeOf(run));
  return median(times);
}

/** Short runs that are timed as one: the shortest of single ones slips between two slow moments, which no long run can. */
const AT_ONCE = 3;

/**
 * How the time of each character grows from a short content to a long one: the two in turn, the shortest of each, because a
 * slow moment of the machine is no property of a long text.
 *
 * @param runs of the long one; the short one is run three times as often, three at once.
 * @returns milliseconds of processor time for each million characters.
 */
export function growthOf(
  run: (content: string) => unknown,
  [short, long]: readonly [string, string],
  runs: number,
): { readonly short: number; readonly long: number } {
  let [shortest, longest] = [Infinity, Infinity];
  const several = (): void => {
    for (let i = 0; i < AT_ONCE; i++) run(short);
  };
  for (let round = 0; round < runs; round++) {
    shortest = Math.min(shortest, cpuMs(several) / AT_ONCE);
    longest = Math.min(
      longest,
      cpuMs(() => run(long)),
    );
  }
  return { short: (shortest * 1e6) / short.length, long: (longest * 1e6) / long.length };
}

/**
 * The median for several in turn, for comparisons, in processor time: other work on the machine takes turns with ours, and would
 * count with whatever happened to run. Our collector's and compiler's threads count, too.
 */
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
      const ms = cpuMs(runs[name]);
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

/** Milliseconds of processor time; where the system counts it in ticks of 16 ms, those of the clock. */
export function cpuMs(run: () => unknown): number {
  if (process.platform === 'win32') return timeOf(run);
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
