import { readLines } from './read-lines';
import { scanLine } from './scan-line';
import type { ScanLineOptions } from './scan-line';
import type { Output, Streams } from './streams';

/** Small enough to stay constant in memory, large enough that writing is not what takes the time. */
const MAX_BATCH_LENGTH = 64 * 1024;

/**
 * `umschlag scan`: one JSON object per line in, one per line out, in the same order; blank lines are passed over.
 * Reads no faster than its output is taken, so memory does not grow with the input.
 */
export async function scanStream(
  stdin: Streams['stdin'],
  out: Output,
  options: ScanLineOptions,
): Promise<void> {
  for await (const lines of readLines(stdin)) {
    let batch = '';
    for (const line of lines) {
      if (line !== null && line.trim() === '') continue;
      batch += `${scanLine(line, options)}\n`;
      if (batch.length < MAX_BATCH_LENGTH) continue;
      await out.write(batch);
      batch = '';
      if (out.isClosed) return;
    }
    await out.write(batch);
    if (out.isClosed) return;
  }
}
