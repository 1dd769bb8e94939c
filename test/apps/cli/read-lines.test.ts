import { readLines } from '../../../src/apps/cli/read-lines';
import type { InputLine } from '../../../src/apps/cli/read-lines';

async function linesOf(chunks: readonly (string | Uint8Array)[], maxLength?: number): Promise<InputLine[]> {
  async function* input(): AsyncGenerator<string | Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(chunk);
  }
  const lines: InputLine[] = [];
  for await (const batch of readLines(input(), maxLength)) lines.push(...batch);
  return lines;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('readLines', () => {
  test.each<[string, (string | Uint8Array)[], string[]]>([
    ['nothing', [], []],
    ['one line with its end', ['a\n'], ['a']],
    ['a last line without end', ['a\nb'], ['a', 'b']],
    ['a line in three chunks', ['a', 'b', 'c\nd\n'], ['abc', 'd']],
    ['line ends of Windows', ['a\r\nb\r', '\nc\r'], ['a', 'b', 'c']],
    ['blank lines', ['\n\na\n'], ['', '', 'a']],
    ['a letter cut in two', [bytes(0x66, 0xc3), bytes(0xbc, 0x72, 0x0a)], ['für']],
    ['a byte order mark', [bytes(0xef, 0xbb, 0xbf, 0x61)], ['a']],
    ['a cut letter at the end', [bytes(0x61, 0xc3)], ['a\ufffd']],
    ['a line separator inside is no line end', ['a\u2028b\n'], ['a\u2028b']],
  ])('%s', async (_, chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected);
  });

  test.each([
    ['in one chunk', ['abcdef\ng\n']],
    ['over many chunks', ['abc', 'def', 'ghi\ng', '\n']],
    ['at the end', ['abcdef']],
  ])('a line that is too long is dropped and the next one read, %s', async (_, chunks) => {
    expect(await linesOf(chunks, 4)).toEqual(chunks.join('').includes('\n') ? [null, 'g'] : [null]);
  });

  test('the longest allowed line stays', async () => {
    expect(await linesOf(['ab', 'cd\nx'], 4)).toEqual(['abcd', 'x']);
  });
});
