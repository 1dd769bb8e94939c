import { sampleMasks } from '../../../src/apps/taskpane/mask-samples';

// Invented values.

const at = (text: string, value: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(value, from);
  return { start, end: start + value.length };
};

describe('samples of a mask', () => {
  test('short text is shown whole, line breaks as spaces', () => {
    const text = 'Konto:\n12 34\nGruß';
    expect(sampleMasks(text, [at(text, '12 34')])).toEqual([
      {
        before: { lead: 'Konto: ', value: '12 34', trail: ' Gruß' },
        after: { lead: 'Konto: ', value: '██ ██', trail: ' Gruß' },
      },
    ]);
  });

  test('long text is cut between words, and the cut is shown', () => {
    const text = `${'Wort '.repeat(20)}Nummer 1234 und ${'mehr '.repeat(20)}`;
    const [sample] = sampleMasks(text, [at(text, '1234')]);
    expect(sample?.before.lead).toMatch(/^…(Wort )+Nummer $/);
    expect(sample?.before.trail).toMatch(/^ und (mehr )*mehr…$/);
  });

  test('a word longer than the window is cut anyway', () => {
    const text = `${'x'.repeat(100)}1234${'y'.repeat(100)}`;
    const [sample] = sampleMasks(text, [at(text, '1234')]);
    expect(sample?.before).toEqual({
      lead: `…${'x'.repeat(36)}`,
      value: '1234',
      trail: `${'y'.repeat(36)}…`,
    });
  });

  test('the other places are blackened in the picture of afterwards', () => {
    const text = 'erst 1234, dann 1234.';
    const places = [at(text, '1234'), at(text, '1234', 8)];
    const [first] = sampleMasks(text, places);
    expect(first?.before.trail).toBe(', dann 1234.');
    expect(first?.after.trail).toBe(', dann ████.');
  });

  test('three samples at most', () => {
    const text = '1 2 3 4 5';
    expect(
      sampleMasks(
        text,
        [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 1 })),
      ),
    ).toHaveLength(3);
  });
});
