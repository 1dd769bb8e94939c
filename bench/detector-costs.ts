import { DETECTORS, scan } from '../src/engine';
import type { ScanDetector } from '../src/engine';
import { mailText } from './mail-text';
import { plainLoop } from './plain-loop';

const LENGTH = 200_000;
const ROUNDS = 25;

/**
 * `npm run bench -- --detectors`: what each detector adds to the scan of mail text, in plain loops, dearest first. Each is
 * left out once; the shortest of many rounds counts, because differences drown in the noise of medians.
 */
export function printDetectorCosts(): void {
  const text = mailText(LENGTH);
  const all = DETECTORS.filter((detector): detector is ScanDetector => detector.pattern.trigger !== 'link');
  const runs: [string, () => unknown][] = [
    ['', () => plainLoop(text)],
    ['all', () => scan(text, all)],
    ['none', () => scan(text, NONE)],
    ...all.map((detector): [string, () => unknown] => {
      const others = all.filter((other) => other !== detector);
      return [detector.id, () => scan(text, others)];
    }),
  ];
  const shortest = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of runs) {
      const started = performance.now();
      run();
      shortest.set(name, Math.min(shortest.get(name) ?? Infinity, performance.now() - started));
    }
  }
  const loops = (name: string): number => (shortest.get(name) ?? NaN) / (shortest.get('') ?? NaN);
  console.log(
    `${all.length} text detectors: ${loops('all').toFixed(1)} ×; none: ${loops('none').toFixed(1)} ×`,
  );
  const costs = all.map(({ id }) => ({ id, cost: loops('all') - loops(id) }));
  for (const { id, cost } of costs.sort((a, b) => b.cost - a.cost)) {
    console.log(`${id.padEnd(28)}${cost.toFixed(2).padStart(6)} ×`);
  }
}

const NONE: readonly ScanDetector[] = [];
