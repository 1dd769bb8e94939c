import { HostError } from '../../../src/hosts/host';
import type { OfficeCallback } from '../../../src/hosts/outlook/office-api';
import { officeCall } from '../../../src/hosts/outlook/office-call';

const LIMIT_MS = 1000;

type Start = (done: OfficeCallback<string>) => void;

function outcome(start: Start): Promise<string> {
  return officeCall<string>('subject.getAsync', start, LIMIT_MS).then(
    (value) => `value ${value}`,
    (error: unknown) => (error instanceof HostError ? `${error.code} ${error.call}` : 'not a HostError'),
  );
}

const fail =
  (error: object | null): Start =>
  (done) => {
    done({ status: 'failed', value: '', error });
  };

describe('officeCall', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each<[reason: string, start: Start, expected: string]>([
    [
      'an answer',
      (done) => {
        done({ status: 'succeeded', value: 'a' });
      },
      'value a',
    ],
    ['a failure without a number', fail(null), 'failed subject.getAsync'],
    ['9020 says nothing about the cause', fail({ code: 9020 }), 'failed subject.getAsync'],
    ['7000: no permission', fail({ code: 7000 }), 'no-permission subject.getAsync'],
    ['9017: rights-protected', fail({ code: 9017 }), 'rights-protected subject.getAsync'],
    ['9030: another item by now', fail({ code: 9030 }), 'changed-meanwhile subject.getAsync'],
    [
      'an answer that is nothing at all',
      (done) => {
        done(undefined as never);
      },
      'failed subject.getAsync',
    ],
    [
      'a status nobody knows',
      (done) => {
        done({ status: 'maybe', value: 'a' });
      },
      'failed subject.getAsync',
    ],
    [
      'a throw at once',
      () => {
        throw new Error('Sys.ArgumentException');
      },
      'failed subject.getAsync',
    ],
    [
      'a throw at once for want of permission',
      () => {
        throw new Error('Elevated permission is required to call the method.');
      },
      'no-permission subject.getAsync',
    ],
    [
      'a throw at once for want of permission, in German',
      () => {
        throw new Error('Für den Aufruf der Methode sind erhöhte Rechte erforderlich.');
      },
      'no-permission subject.getAsync',
    ],
    [
      'something thrown that is no error',
      () => {
        throw null as unknown as Error;
      },
      'failed subject.getAsync',
    ],
  ])('%s', async (_reason, start, expected) => {
    await expect(outcome(start)).resolves.toBe(expected);
    expect(jest.getTimerCount()).toBe(0);
  });

  test('a callback that never comes ends at the limit, not before', async () => {
    const settled = jest.fn();
    const result = outcome(() => undefined).then(settled);
    await jest.advanceTimersByTimeAsync(LIMIT_MS - 1);
    expect(settled).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    await result;
    expect(settled).toHaveBeenCalledWith('timeout subject.getAsync');
  });

  test('a callback after the limit changes nothing', async () => {
    let late: OfficeCallback<string> = () => undefined;
    const result = outcome((done) => {
      late = done;
    });
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    late({ status: 'succeeded', value: 'too late' });
    await expect(result).resolves.toBe('timeout subject.getAsync');
  });

  test('of two callbacks the first counts', async () => {
    const result = outcome((done) => {
      done({ status: 'succeeded', value: 'first' });
      done({ status: 'failed', value: '' });
    });
    await expect(result).resolves.toBe('value first');
  });

  test('nothing the host says gets into the error', async () => {
    const secret = 'DE89 3704 0044 0532 0130 00';
    const error: unknown = await officeCall(
      'body.getAsync',
      () => {
        throw new Error(secret);
      },
      LIMIT_MS,
    ).catch((cause: unknown) => cause);
    expect(JSON.stringify(error) + String(error)).not.toContain(secret);
  });
});

test('works in an engine without timers', async () => {
  const engine = globalThis as { setTimeout?: unknown };
  const { setTimeout: timer } = engine;
  delete engine.setTimeout;
  const result = outcome((done) => {
    done({ status: 'succeeded', value: 'a' });
  });
  engine.setTimeout = timer;
  await expect(result).resolves.toBe('value a');
});
