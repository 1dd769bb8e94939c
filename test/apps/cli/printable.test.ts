import { printable } from '../../../src/apps/cli/printable';

describe('printable', () => {
  test.each([
    ['Umlaute, „Zeichen“ • 🏛', 'Umlaute, „Zeichen“ • 🏛', 'ordinary text stays'],
    ['rot\u001b[31m', 'rot·[31m', 'colour code of a terminal'],
    ['a\rb\nc\td', 'a·b·c·d', 'carriage return would overwrite the line'],
    ['\u009b2J', '·2J', 'one-byte control sequence'],
    ['gpj\u202eexe.', 'gpj·exe.', 'right-to-left override'],
    ['a\u2066b\u200bc\ufeff', 'a·b·c·', 'isolates and what has no width'],
  ])('%j → %j: %s', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});
