import { EditError, applyEdits } from '../../src/fixes';

describe('applyEdits', () => {
  test('edits in any order, everything else as it was', () => {
    const edits = [
      { start: 6, end: 7, replacement: '' },
      { start: 0, end: 2, replacement: 'XYZ' },
      { start: 4, end: 4, replacement: '+' },
    ];
    expect(applyEdits('ab\r\ncdef', edits)).toBe('XYZ\r\n+cdf');
  });

  test('no edits, no change', () => {
    expect(applyEdits('a', [])).toBe('a');
  });

  test('edits that touch are fine, the same one twice counts once', () => {
    const edit = { start: 0, end: 1, replacement: 'x' };
    expect(applyEdits('abc', [edit, { start: 1, end: 2, replacement: 'y' }, { ...edit }])).toBe('xyc');
  });

  test.each([
    ['before the source', [{ start: -1, end: 1, replacement: '' }], 'edit-outside-source'],
    ['behind the source', [{ start: 2, end: 4, replacement: '' }], 'edit-outside-source'],
    ['backwards', [{ start: 2, end: 1, replacement: '' }], 'edit-outside-source'],
    [
      'overlapping',
      [
        { start: 0, end: 2, replacement: '' },
        { start: 1, end: 3, replacement: '' },
      ],
      'edits-overlap',
    ],
    [
      'two minds about one place',
      [
        { start: 0, end: 2, replacement: 'x' },
        { start: 0, end: 2, replacement: 'y' },
      ],
      'edits-overlap',
    ],
  ])('a mistake of the caller: %s', (_reason, edits, code) => {
    const apply = (): string => applyEdits('abc', edits);
    expect(apply).toThrow(EditError);
    expect(apply).toThrow(code);
  });
});
