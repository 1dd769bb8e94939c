/** Where the command reads from and writes to; `process` has this shape, and so have streams in memory. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
}

/** 0: nothing above a hint. 1: something was found. 2: something could not be done. */
export const EXIT = { clean: 0, found: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Writing that waits for a slow reader and stops quietly when there is none any more. */
export interface Output {
  /** True when the reader has gone (`| head`); what is written then goes nowhere, and work can end. */
  readonly isClosed: boolean;
  /** Resolves when the text is handed over. @throws {OutputError} rejects with it. */
  write(text: string): Promise<void>;
}

/** The disk is full, the terminal gone: nothing to do with what was checked. `code` is the system's, e.g. `ENOSPC`. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  constructor(readonly code: string) {
    super(`output: ${code}`);
  }
}

export function createOutput(stream: NodeJS.WritableStream): Output {
  let isClosed = false;
  let failure: OutputError | null = null;
  const note = (error: NodeJS.ErrnoException): void => {
    // What follows the first error (`ERR_STREAM_DESTROYED`) says nothing new.
    if (isClosed || failure !== null) return;
    if (error.code === 'EPIPE') isClosed = true;
    else failure = new OutputError(error.code ?? 'unknown');
  };
  stream.on('error', note);
  return {
    get isClosed() {
      return isClosed;
    },
    async write(text) {
      if (isClosed || text === '') return;
      await new Promise<void>((resolve) => {
        // A stream that is closed from outside need not answer what it still held.
        stream.once('close', resolve);
        stream.write(text, (error?: Error | null) => {
          if (error) note(error);
          stream.removeListener('close', resolve);
          resolve();
        });
      });
      if (failure !== null) throw failure;
    },
  };
}
