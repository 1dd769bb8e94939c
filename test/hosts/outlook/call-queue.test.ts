import { createCallQueue, MAX_IN_FLIGHT } from '../../../src/hosts/outlook/call-queue';
import type { OfficeCallback } from '../../../src/hosts/outlook/office-api';

const LIMIT_MS = 1000;

describe('createCallQueue', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  /** Ten calls whose answers the test gives by hand. */
  function startTen(): { begun: OfficeCallback<number>[]; results: Promise<unknown>[] } {
    const call = createCallQueue(LIMIT_MS);
    const begun: OfficeCallback<number>[] = [];
    const results = Array.from({ length: 10 }, (_, index) =>
      call<number>(`call ${index}`, (done) => {
        begun.push(done);
      }).catch((error: unknown) => String(error)),
    );
    return { begun, results };
  }

  test('never has more than three under way and gets to all', async () => {
    const { begun, results } = startTen();
    for (let answered = 0; answered < 10; answered += 1) {
      expect(begun.length - answered).toBeLessThanOrEqual(MAX_IN_FLIGHT);
      begun[answered]?.({ status: 'succeeded', value: answered });
      await jest.advanceTimersByTimeAsync(0);
    }
    await expect(Promise.all(results)).resolves.toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('a failed call makes room for the next', async () => {
    const { begun } = startTen();
    begun[0]?.({ status: 'failed', value: 0 });
    await jest.advanceTimersByTimeAsync(0);
    expect(begun).toHaveLength(MAX_IN_FLIGHT + 1);
  });

  test('silent calls do not block the queue for good; each has its full time', async () => {
    const { begun, results } = startTen();
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    expect(begun).toHaveLength(2 * MAX_IN_FLIGHT);
    await jest.advanceTimersByTimeAsync(3 * LIMIT_MS);
    await expect(Promise.all(results)).resolves.toHaveLength(10);
  });
});
