import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Message } from '../src/message';
import { median } from './measure';

const RUNS = 5;

/**
 * Milliseconds from reading the file to the completed send event, each run in a Node of its own, so that neither V8's
 * code cache nor warm code helps. The median of five.
 */
export function coldStart(onSendFile: string, message: Message): number {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'bench/cold-start-child.cjs'), onSendFile],
      {
        input: JSON.stringify(message),
        encoding: 'utf8',
      },
    );
    const ms = Number.parseFloat(stdout);
    if (!Number.isFinite(ms)) throw new Error(`onsend.js did not complete the event: ${stderr}`);
    times.push(ms);
  }
  return median(times);
}
