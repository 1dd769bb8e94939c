import { createTurns } from '../../../src/apps/taskpane/turns';

describe('turns', () => {
  test('each task begins when the one before has ended, also when it failed', async () => {
    const turns = createTurns();
    const order: string[] = [];
    const first = turns(async () => {
      order.push('first begins');
      await Promise.resolve();
      order.push('first ends');
      throw new Error('first');
    });
    const second = turns(() => {
      order.push('second');
      return Promise.resolve(2);
    });
    await expect(first).rejects.toThrow('first');
    await expect(second).resolves.toBe(2);
    expect(order).toEqual(['first begins', 'first ends', 'second']);
  });
});
