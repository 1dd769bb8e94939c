import { Writable } from 'node:stream';
import { scanStream } from '../../../src/apps/cli/scan-stream';
import { createOutput, OutputError } from '../../../src/apps/cli/streams';

const failing = (code: string): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });

const nextTick = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createOutput', () => {
  test('a reader that has gone closes the output quietly', async () => {
    const out = createOutput(failing('EPIPE'));
    await out.write('a');
    expect(out.isClosed).toBe(true);
    await expect(out.write('b')).resolves.toBeUndefined();
  });

  test('a full disk is a failure, at the very write that met it', async () => {
    const out = createOutput(failing('ENOSPC'));
    await expect(out.write('a')).rejects.toEqual(new OutputError('ENOSPC'));
    await expect(out.write('b')).rejects.toEqual(new OutputError('ENOSPC'));
  });

  test('a write that waits when the reader goes does not wait for ever', async () => {
    const stream = new Writable({ highWaterMark: 1, write: () => undefined });
    const out = createOutput(stream);
    const waiting = out.write('abc');
    stream.destroy(Object.assign(new Error(), { code: 'EPIPE' }));
    await expect(waiting).resolves.toBeUndefined();
    expect(out.isClosed).toBe(true);
  });
});

describe('scanStream', () => {
  const options = { showValues: false, allowed: [] };

  function source(lines: number): { input: AsyncIterable<string>; taken: () => number } {
    let taken = 0;
    async function* input(): AsyncGenerator<string> {
      for (; taken < lines; taken += 1) yield await Promise.resolve(`{"id":${taken},"text":"x"}\n`);
    }
    return { input: input(), taken: () => taken };
  }

  test('reads no further while nobody takes the output', async () => {
    const { input, taken } = source(1000);
    let release: () => void = () => undefined;
    const stream = new Writable({
      highWaterMark: 200,
      write(_chunk, _encoding, done) {
        release = done;
      },
    });
    void scanStream(input, createOutput(stream), options);
    for (let i = 0; i < 100; i++) await nextTick();
    const stopped = taken();
    expect(stopped).toBeLessThan(20);
    for (let i = 0; i < 100; i++) {
      release();
      await nextTick();
    }
    expect(taken()).toBeGreaterThan(stopped);
  });

  test('stops reading when the reader has gone', async () => {
    const { input, taken } = source(100_000);
    await scanStream(input, createOutput(failing('EPIPE')), options);
    expect(taken()).toBeLessThan(100);
  });
});
