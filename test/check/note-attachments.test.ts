// Passwords and file names are made up.
import { checkMessage } from '../../src/check';
import { noteAttachments } from '../../src/check/note-attachments';
import type { Finding } from '../../src/engine';
import type { Attachment, Message } from '../../src/message';
import { policyWith } from '../policy/minimal-pack';

const file = (name: string, changes: Partial<Attachment> = {}): Attachment => ({
  id: name,
  name,
  sizeBytes: 1000,
  kind: 'file',
  isInline: false,
  url: null,
  ...changes,
});

const finding = (detector: string, changes: Partial<Finding> = {}): Omit<Finding, 'id'> => ({
  detector,
  category: 'secret',
  start: 0,
  end: 8,
  confidence: 0.9,
  part: 'body',
  zone: 'text',
  subject: 'unknown',
  ...changes,
});

const noted = (name: string, detector = 'passwort'): boolean =>
  noteAttachments([finding(detector)], [file(name)])[0]?.note === 'with-attachment';

describe('a password with a protected attachment', () => {
  test.each([
    'Akte.zip',
    'AKTE.ZIP',
    'Bericht.7z',
    'nachricht.p7m',
    'liste.xlsx.gpg',
    'Tresor.kdbx',
    'Gutachten_verschlüsselt.pdf',
    'Gutachten_verschluesselt.pdf',
    'Gutachten_verschlu\u0308sselt.pdf',
    'geschützte Liste.docx',
    'Liste-encrypted.pdf',
    'Liste (passwortgeschützt).xlsx',
    'Liste_pw_.pdf',
  ])('%s is one', (name) => {
    expect(noted(name)).toBe(true);
  });

  test.each([
    'Einladung.pdf',
    'Protokoll.docx',
    'zip.txt',
    'Reißverschluss.pdf',
    'Naturschutz.pdf',
    'pwc.pdf',
    '',
  ])('„%s“ is none', (name) => {
    expect(noted(name)).toBe(false);
  });

  test('only passwords are marked', () => {
    expect(noted('Akte.zip', 'iban')).toBe(false);
  });

  test('pictures in the text do not count', () => {
    expect(
      noteAttachments([finding('passwort')], [file('Akte.zip', { isInline: true })])[0]?.note,
    ).toBeUndefined();
  });

  test('a rule can ask for it', () => {
    const policy = policyWith({
      rules: [{ id: 'beides', when: { notes: ['with-attachment'] }, level: 'confirm' }],
      reasons: [{ id: 'grund', label: { de: 'Grund', en: 'Ground' } }],
    });
    const message = (attachments: readonly Attachment[]): Message => ({
      kind: 'mail',
      from: { address: 'e.muster@kreis.example', name: '' },
      recipients: [{ field: 'to', kind: 'person', address: 'b@kreis.example', name: '' }],
      subject: '',
      body: { format: 'text', content: 'Das Kennwort lautet Sommer2026!' },
      attachments,
      location: '',
    });
    expect(checkMessage(message([file('Akte.zip')]), policy).verdict.level).toBe('confirm');
    expect(checkMessage(message([file('Akte.pdf')]), policy).verdict.level).toBe('allow');
  });
});
