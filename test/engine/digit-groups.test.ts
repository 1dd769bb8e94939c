import { readDigitGroups } from '../../src/engine/digit-groups';

describe('readDigitGroups', () => {
  test.each([
    ['86095742719', [11], []],
    ['86 095 742 719', [2, 3, 3, 3], [' ']],
    ['12.03.2024/123', [2, 2, 4, 3], ['.', '/']],
    ['4111-1111 1111', [4, 4, 4], ['-', ' ']],
    ['0) 30', [1, 2], [') ']],
    ['DE89 3704', [4, 4], [' ']],
    ['', [0], []],
  ])('%s', (text, sizes, separators) => {
    expect(readDigitGroups(text)).toEqual({ sizes, separators });
  });
});
