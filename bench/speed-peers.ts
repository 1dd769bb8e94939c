import { createRequire } from 'node:module';
import { join } from 'node:path';
import { median, mediansInTurn, medianMs } from './measure';
import type { Row } from './row';

/** openredaction needs minutes for a megabyte. */
const SHORT = 50_000;

/** Ours against other tools over the same text. Each is measured beside ours, because the machine has slow moments. */
export async function peerRows(root: string, text: string, ours: () => unknown): Promise<readonly Row[]> {
  const require = createRequire(join(root, 'bench/package.json'));
  return [againstRedactPii(require, text, ours), await againstOpenRedaction(require, text, ours)];
}

function againstRedactPii(require: NodeJS.Require, text: string, ours: () => unknown): Row {
  const what = '… against redact-pii';
  const peer = load(
    () => require('redact-pii') as { SyncRedactor: new () => { redact(text: string): string } },
  );
  if (peer === null) return missing(what, '≥ 4 ×');
  const redactor = new peer.SyncRedactor();
  const times = mediansInTurn({ ours, theirs: () => redactor.redact(text) }, 5, 2);
  return compared(what, times.theirs, times.ours, 4, 'the same text');
}

async function againstOpenRedaction(
  require: NodeJS.Require,
  text: string,
  ours: () => unknown,
): Promise<Row> {
  const what = '… against openredaction';
  const peer = load(
    () =>
      require('@openredaction/core') as {
        OpenRedaction: new () => { detect(text: string): Promise<unknown> };
      },
  );
  if (peer === null) return missing(what, '≥ 100 ×');
  const redactor = new peer.OpenRedaction();
  await redactor.detect(text.slice(0, 1_000));
  const theirTimes: number[] = [];
  const ourTimes: number[] = [];
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    await redactor.detect(text.slice(0, SHORT));
    theirTimes.push(((performance.now() - started) * text.length) / SHORT);
    ourTimes.push(medianMs(ours, 3, 1));
  }
  return compared(what, median(theirTimes), median(ourTimes), 100, `scaled up from ${SHORT / 1000} KB`);
}

function load<T>(require: () => T): T | null {
  try {
    return require();
  } catch {
    return null;
  }
}

function compared(what: string, theirs: number, ours: number, budget: number, how: string): Row {
  const times = theirs / ours;
  return {
    what,
    figure: `${times.toFixed(1)} × as fast (${theirs.toFixed(0)} ms, ${how})`,
    budget: `≥ ${budget} ×`,
    met: times >= budget,
  };
}

function missing(what: string, budget: string): Row {
  return { what, figure: 'not installed: npm ci --prefix bench', budget, met: null };
}
