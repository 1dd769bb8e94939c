import type { Streams } from './streams';

/** Fewer files are done before anybody has read the bar. */
const MIN_FILES = 20;
const WIDTH = 30;

/** A line on stderr that redraws itself. */
export interface ProgressBar {
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
  show(done: number): void;
}

/** Draws only for a person at a terminal; elsewhere every call does nothing. */
export function createProgressBar(stream: Streams['stderr'], total: number): ProgressBar {
  if (stream.isTTY !== true || total < MIN_FILES) return { clear: () => undefined, show: () => undefined };
  let shown = '';
  return {
    clear() {
      if (shown !== '') stream.write('\r\u001b[K');
      shown = '';
    },
    show(done) {
      const filled = Math.round((done / total) * WIDTH);
      const line = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`;
      if (line === shown) return;
      stream.write(`\r\u001b[K${line}`);
      shown = line;
    },
  };
}
