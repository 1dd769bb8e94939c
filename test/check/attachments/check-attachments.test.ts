// Names and sentences are made up.
import { resolve } from 'node:path';
import { checkMessage, DETECTOR_IDS } from '../../../src/check';
import { readPolicyPack } from '../../../src/hosts/files/read-policy-pack';
import type { Attachment } from '../../../src/message';

const pack = readPolicyPack(resolve(__dirname, '../../../policies/streng'), DETECTOR_IDS);
if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
const { policy } = pack;

const file = (name: string, changes: Partial<Attachment> = {}): Attachment => ({
  id: name,
  name,
  sizeBytes: 1_000,
  kind: 'file',
  isInline: false,
  url: null,
  ...changes,
});

function found(
  content: string,
  attachments: readonly Attachment[] = [],
  subject = 'Termin',
): readonly string[] {
  const report = checkMessage(
    {
      kind: 'mail',
      from: { name: 'Alex Beispiel', address: 'alex.beispiel@kreis-musterland.example' },
      recipients: [{ name: '', address: 'kim.muster@firma.example', field: 'to', kind: 'person' }],
      subject,
      body: { format: 'text', content },
      attachments,
      location: '',
    },
    policy,
  );
  return report.findings
    .filter(({ category }) => category === 'attachment')
    .map(({ detector, part, start, end }) => {
      const value = report.parts.find(({ id }) => id === part)?.text.slice(start, end);
      return `${detector}: ${value}`;
    });
}

describe('anhang-vergessen', () => {
  test.each([
    ['Anbei erhalten Sie den Bescheid.', 'Anbei'],
    ['Den Plan finden Sie im Anhang.', 'im Anhang'],
    ['Ich habe das Formular angehängt.', 'angehängt'],
    ['Bitte füllen Sie das beigefügte Formular aus.', 'beigefügte'],
    ['Die Einladung ist beigefügt.', 'beigefügt'],
    ['Die Niederschrift erhalten Sie als Anlage.', 'als Anlage'],
    ['In der Anlage übersende ich den Vertrag.', 'In der Anlage'],
    ['Anliegend der Entwurf.', 'Anliegend'],
    ['Beiliegend die Rechnung.', 'Beiliegend'],
    ['Näheres siehe Anhang.', 'siehe Anhang'],
    ['Please find attached the form.', 'Please find attached'],
    ['The report is attached.', 'is attached'],
    ["I've attached the plan.", "I've attached"],
    ['See the attachment for details.', 'See the attachment'],
  ])('%s', (text, words) => {
    expect(found(`Guten Tag,\n\n${text}`)).toEqual([`anhang-vergessen: ${words}`]);
    expect(found(`Guten Tag,\n\n${text}`, [file('plan.pdf')])).toEqual([]);
    expect(
      found(`Guten Tag,\n\n${text}`, [
        file('plan.docx', { kind: 'cloud', url: 'https://cloud.kreis-musterland.example/x' }),
      ]),
    ).toEqual([]);
    expect(found(`Guten Tag,\n\n${text}`, [file('logo.png', { isInline: true })])).toEqual([
      `anhang-vergessen: ${words}`,
    ]);
  });

  test('in the subject line', () => {
    expect(found('Guten Tag,\n\nbis morgen.', [], 'Formular anbei')).toEqual(['anhang-vergessen: anbei']);
  });

  const NEGATIVES: Readonly<Record<string, readonly string[]>> = {
    'annexes of laws and papers': [
      'Maßgeblich ist die Tabelle in der Anlage 8 zur Verordnung.',
      'Die Werte stehen in der Anlage zum Gesetz.',
      'Das steht im Anhang der Richtlinie.',
      'Das Kennzeichen richtet sich nach Anlage 1.',
      'Siehe Anlage 3 zu § 2 der Satzung.',
      'It is in the annex to the directive.',
    ],
    'attachments of others': [
      'Vielen Dank für Ihren Anhang.',
      'Ihre Anlage ist angekommen.',
      'Leider war in Ihrer Nachricht kein Anhang.',
      'Thank you for your attachment.',
    ],
    'none at all': [
      'Diese Nachricht kommt ohne Anhang.',
      'Der Antrag ist nicht beigefügt.',
      'There is no attachment.',
    ],
    'something later': [
      'Die im Anhang genannte Liste folgt per Post.',
      'In der Anlage fehlte die Unterschrift.',
    ],
    'other meanings': [
      'Die Anlage am Hafen wird gebaut.',
      'Wir prüfen die Photovoltaikanlage.',
      'Das ist ein Anhängsel.',
      'Die Kapitalanlage ist sicher.',
      'Die Straße liegt dem anliegenden Grundstück gegenüber.',
    ],
  };
  describe.each(Object.entries(NEGATIVES))('not: %s', (_, texts) => {
    test.each([...texts])('%s', (text) => {
      expect(found(`Guten Tag,\n\n${text}`)).toEqual([]);
    });
  });

  test('what the history says was sent long ago', () => {
    const history =
      'Von: Kim Muster <kim.muster@firma.example>\nGesendet: Montag, 16. November 2026 10:00\nAn: Alex Beispiel\nBetreff: Plan\n\nAnbei der Plan.';
    expect(found(`Guten Tag,\n\ndanke.\n\n${history}`)).toEqual([]);
  });
});

describe('anhang-zu-gross', () => {
  test.each<[string, readonly Attachment[], readonly string[]]>([
    [
      'just allowed',
      [file('a.pdf', { sizeBytes: 10_000_000 }), file('b.pdf', { sizeBytes: 10_000_000 })],
      [],
    ],
    [
      'together too large',
      [file('a.pdf', { sizeBytes: 9_000_000 }), file('b.pdf', { sizeBytes: 11_000_001 })],
      ['anhang-zu-gross: b.pdf'],
    ],
    ['a size nobody knows', [file('a.pdf', { sizeBytes: null })], []],
    ['pictures in the text', [file('a.png', { sizeBytes: 30_000_000, isInline: true })], []],
  ])('%s', (_, attachments, expected) => {
    expect(found('Guten Tag,\n\nbis morgen.', attachments)).toEqual(expected);
  });
});

test('a long text is read once', () => {
  expect(found(`Guten Tag,\n\n${'im Anhang der '.repeat(20_000)}`)).toEqual([]);
});

describe('anhang-passt-nicht', () => {
  const SUBJECT = 'Ihr Antrag, Az. 50.12-4711/26';

  test.each([
    ['another number of the same shape', ['Bescheid_50.12-4712-26.pdf'], ['50.12-4712-26']],
    ['with other separators', ['Bescheid 50_12_4712_26.pdf'], ['50_12_4712_26']],
    ['in two files', ['50.12-4711-26.pdf', '50.12-4712-26 Anlage.pdf'], ['50.12-4712-26']],
  ])('%s', (_, files, expected) => {
    expect(
      found(
        'Guten Tag,\n\nbis morgen.',
        files.map((name) => file(name)),
        SUBJECT,
      ),
    ).toEqual(expected.map((value) => `anhang-passt-nicht: ${value}`));
  });

  test('the number stands in the text', () => {
    const text = 'Guten Tag,\n\nUnser Zeichen: JC-4711/26\n\nwie besprochen.';
    expect(found(text, [file('JC-0815-26_Antrag.docx')])).toEqual(['anhang-passt-nicht: JC-0815-26']);
  });

  test.each<[string, string, readonly string[]]>([
    ['the same number', SUBJECT, ['Bescheid_50.12-4711-26.pdf']],
    ['the same number, small letters', 'Az. jc-4711/26', ['JC-4711-26.pdf']],
    ['a file without number', SUBJECT, ['Bescheid.pdf']],
    ['a number of another shape', SUBJECT, ['Rechnung_20264711.pdf', 'Scan 0001.pdf']],
    ['a day', 'Az. 50-12-2026', ['Protokoll_03-11-2026.pdf']],
    ['a mail without file number', 'Ihr Antrag', ['Bescheid_50.12-4712-26.pdf']],
    ['digits alone', 'Kundennummer: 471100', ['Rechnung_081500.pdf']],
    ['part of a longer number', SUBJECT, ['150.12-4712-26.pdf', '50.12-4712-261.pdf']],
  ])('not: %s', (_, subject, files) => {
    expect(
      found(
        'Guten Tag,\n\nbis morgen.',
        files.map((name) => file(name)),
        subject,
      ),
    ).toEqual([]);
  });
});

describe('names of people in the names of files', () => {
  const person = (name: string): readonly string[] => {
    const report = checkMessage(
      {
        kind: 'mail',
        from: { name: 'Alex Beispiel', address: 'alex.beispiel@kreis-musterland.example' },
        recipients: [
          { name: 'Kim Krüger', address: 'kim.krueger@firma.example', field: 'to', kind: 'person' },
        ],
        subject: 'Bescheid',
        body: { format: 'text', content: 'Guten Tag,\n\nwie besprochen.' },
        attachments: [file(name)],
        location: '',
      },
      policy,
    );
    return report.verdict.reasons.map(({ rule, level }) => `${rule}: ${level}`);
  };

  test.each([
    ['somebody else', 'Bescheid_Schneider_Erika.pdf', ['name-im-dateinamen: confirm']],
    ['somebody else, surname only', 'Bescheid_Schneider.pdf', ['name-im-dateinamen: confirm']],
    ['the recipient', 'Bescheid_Krüger_Kim.pdf', []],
    ['the recipient, surname only', 'Bescheid_Krueger.pdf', []],
    ['the sender', 'Entwurf_Alex_Beispiel.docx', []],
    ['nobody', 'Protokoll_2026-11-03.pdf', []],
  ])('%s', (_, name, expected) => {
    expect(person(name)).toEqual(expected);
  });
});
