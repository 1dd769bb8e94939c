import { TableColumns } from '../../src/engine/table-columns';

const TABLE = 'Liste\nName\tAz.\tFrist\nA\t1/26\tmorgen\nB\t\theute\nC\t3/26\nEnde Az.\nAz.\tX\n5/26\ty';

/** The cells below the first place of a label from `from` on, read to their end. */
function below(text: string, label: string, from = 0, columns = new TableColumns(text)): string[] {
  const start = text.indexOf(label, from);
  return columns.below(start, start + label.length).map((cell) => text.slice(cell).split(/[\t\n]/)[0] ?? '');
}

describe('TableColumns', () => {
  test('finds the cells of a column, empty ones too, as far as the rows reach', () => {
    expect(below(TABLE, 'Az.')).toEqual(['1/26', '', '3/26']);
    expect(below(TABLE, 'Name')).toEqual(['A', 'B', 'C']);
    expect(below(TABLE, 'Frist')).toEqual(['morgen', 'heute']);
  });

  test('reads the next table as well', () => {
    const columns = new TableColumns(TABLE);
    below(TABLE, 'Az.', 0, columns);
    expect(below(TABLE, 'Az.', TABLE.lastIndexOf('Az.'), columns)).toEqual(['5/26']);
  });

  test.each([
    ['a label in a sentence', 'Das Az. fehlt\tX\n1\t2', 'Az.'],
    ['a label with more in its cell', 'Az. der Akte\tX\n1\t2', 'Az.'],
    ['a row without tabs', 'Az.\n1\t2', 'Az.'],
    ['a heading without rows', 'Az.\tX\nEnde', 'Az.'],
    ['a heading at the end', 'X\tAz.', 'Az.'],
    ['a cell that is no heading any more', 'X\tY\nAz.\t1\n2\t3', 'Az.'],
  ])('nothing below %s', (reason, text, label) => {
    const columns = new TableColumns(text);
    if (reason === 'a cell that is no heading any more') below(text, 'X', 0, columns);
    expect(below(text, label, 0, columns)).toEqual([]);
  });

  test('says where a cell ends', () => {
    const columns = new TableColumns('a\tb\nc d');
    expect([1, 3, 7].map((at) => columns.isCellEnd(at))).toEqual([true, true, true]);
    expect([0, 5].map((at) => columns.isCellEnd(at))).toEqual([false, false]);
  });
});
