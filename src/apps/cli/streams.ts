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
  /** Resolves when the stream can take more. @throws {OutputError} rejects with it. */
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
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isClosed = true;
    if (error.code !== 'EPIPE') failure = new OutputError(error.code ?? 'unknown');
  });
  return {
    get isClosed() {
      return isClosed;
    },
    async write(text) {
      if (failure !== null) throw failure;
      if (isClosed || text === '' || stream.write(text)) return;
      await new Promise<void>((resolve) => {
        const done = (): void => {
          for (const event of ['drain', 'error', 'close']) stream.removeListener(event, done);
          resolve();
        };
        for (const event of ['drain', 'error', 'close']) stream.on(event, done);
      });
    },
  };
}
