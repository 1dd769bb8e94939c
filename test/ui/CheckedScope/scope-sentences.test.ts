import type { Report, ReportedAttachment } from '../../../src/check';
import { textsFor } from '../../../src/texts';
import { describeScope } from '../../../src/ui/CheckedScope/scope-sentences';

const file = (name: string): ReportedAttachment => ({
  name,
  status: 'name-checked',
  reason: 'content-not-read',
});
const image: ReportedAttachment = { name: 'logo.png', status: 'not-checked', reason: 'inline-image' };
const links = (n: number): Report['links'] =>
  Array.from({ length: n }, () => ({})) as unknown as Report['links'];

const scope = (attachments: readonly ReportedAttachment[], linkCount = 0): readonly (string | null)[] => {
  const { checked, notChecked } = describeScope(
    { parts: [], links: links(linkCount), attachments },
    textsFor('de'),
  );
  return [checked, notChecked];
};

describe('what was checked', () => {
  test.each<[string, readonly ReportedAttachment[], number, string, string | null]>([
    ['text alone', [], 0, 'Geprüft: Betreff, Text.', null],
    [
      'links and files',
      [file('Scan.pdf'), file('Liste.xlsx')],
      3,
      'Geprüft: Betreff, Text, 3 Links, 2 Dateinamen.',
      'Nicht geprüft: Inhalt von Scan.pdf, Liste.xlsx.',
    ],
    [
      'a picture in the text',
      [image],
      1,
      'Geprüft: Betreff, Text, 1 Link.',
      'Nicht geprüft: 1 Bild im Text.',
    ],
    [
      'many files are counted',
      ['a', 'b', 'c', 'd'].map(file),
      0,
      'Geprüft: Betreff, Text, 4 Dateinamen.',
      'Nicht geprüft: Inhalt von 4 Anhängen.',
    ],
  ])('%s', (_case, attachments, linkCount, checked, notChecked) => {
    expect(scope(attachments, linkCount)).toEqual([checked, notChecked]);
  });
});
