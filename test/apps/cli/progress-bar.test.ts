import { createProgressBar } from '../../../src/apps/cli/progress-bar';
import { memoryStreams } from './memory-streams';

function drawn(isTTY: boolean, total: number): string {
  const { stderr, written } = memoryStreams();
  const bar = createProgressBar(Object.assign(stderr, { isTTY }), total);
  bar.show(total / 2);
  bar.show(total / 2);
  bar.clear();
  bar.clear();
  return written.err;
}

describe('createProgressBar', () => {
  test('draws once for the same state and takes itself away', () => {
    expect(drawn(true, 40)).toBe(`\r\u001b[K${'█'.repeat(15)}${'░'.repeat(15)} 20/40\r\u001b[K`);
  });

  test.each([
    ['into a file', false, 40],
    ['for a few files', true, 4],
  ])('draws nothing %s', (_, isTTY, total) => {
    expect(drawn(isTTY, total)).toBe('');
  });
});
