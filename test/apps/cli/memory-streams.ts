import { Readable, Writable } from 'node:stream';
import type { Streams } from '../../../src/apps/cli/streams';

/** Streams in memory for a run without a process. */
export interface MemoryStreams extends Streams {
  /** What was written so far. */
  readonly written: { out: string; err: string };
}

export function memoryStreams(input: string | Iterable<string | Uint8Array> = ''): MemoryStreams {
  const written = { out: '', err: '' };
  const into = (key: 'out' | 'err'): Writable =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        written[key] += chunk;
        done();
      },
    });
  return {
    stdin: Readable.from(typeof input === 'string' ? [input] : input, { objectMode: true }),
    stdout: into('out'),
    stderr: into('err'),
    written,
  };
}
