import { checkMessage } from '../../src/check';
import type { Message } from '../../src/message';
import { textsFor } from '../../src/texts';
import type { RemedyKind } from '../../src/ui/find-remedy';
import { viewFindings } from '../../src/ui/finding-view';
import type { FindingView } from '../../src/ui/finding-view';
import { mail, samplePolicy } from '../apps/taskpane/invented-mail';

// All names and addresses are invented.

const ALL: readonly RemedyKind[] = ['remove-recipient', 'move-to-bcc', 'remove-attachment'];
const policy = { ...samplePolicy(), tiers: { blocked: ['gesperrt.example'], freemail: ['gmx.de'] } };

function cards(message: Message, remedies: readonly RemedyKind[] = ALL): FindingView[] {
  const setting = { policy, texts: textsFor('de'), language: 'de', writable: ['body'], remedies } as const;
  return viewFindings(checkMessage(message, policy), setting).flatMap(({ findings }) => findings);
}

const to = (...addresses: string[]): Partial<Message> => ({
  recipients: addresses.map((address) => ({ address, name: '', field: 'to', kind: 'person' })),
});
const crowd = to(...Array.from({ length: 11 }, (_, i) => `kunde${i}@firma${i}.example`));
const file = (name: string, isInline = false): Partial<Message> => ({
  attachments: [{ id: 'a', name, sizeBytes: 90_000_000, kind: 'file', isInline, url: null }],
});

describe('the way out of a card', () => {
  test.each<[reason: string, message: Message, detector: string, kind: RemedyKind, advice: RegExp | null]>([
    [
      'a blocked address',
      mail('', to('x@gesperrt.example')),
      'gesperrter-empfaenger',
      'remove-recipient',
      /Bitte entfernen/,
    ],
    [
      'a colleague’s private address',
      mail('', to('anna.muster@gmx.de')),
      'private-adresse',
      'remove-recipient',
      /Soll die Adresse nicht dabei sein/,
    ],
    ['many in sight', mail('', crowd), 'viele-empfaenger', 'move-to-bcc', /In Bcc kommen 11 fremde/],
    ['a file', mail('', file('Plan.pdf')), 'anhang-zu-gross', 'remove-attachment', /Anhänge/],
  ])('%s', (_reason, message, detector, kind, advice) => {
    const card = cards(message).find(({ finding }) => finding.detector === detector);
    expect(card?.remedy?.kind).toBe(kind);
    expect(card?.advice).toMatch(advice ?? '');
  });

  test('the same address in two fields goes from both', () => {
    const [card] = cards(mail('', to('x@gesperrt.example', 'x@gesperrt.example')));
    expect(card?.remedy?.findings).toHaveLength(2);
  });

  test.each<[reason: string, message: Message, remedies: readonly RemedyKind[]]>([
    ['what this client cannot do', mail('', to('x@gesperrt.example')), []],
    ['no Bcc in appointments', mail('', crowd), ['remove-recipient']],
    ['pictures in the text', mail('', file('DE89370400440532013000.png', true)), ALL],
    ['values in the text', mail('<p>DE89 3704 0044 0532 0130 00</p>'), ALL],
  ])('none for %s', (_reason, message, remedies) => {
    const views = cards(message, remedies);
    expect(views.length).toBeGreaterThan(0);
    expect(views.filter(({ remedy }) => remedy !== null)).toEqual([]);
  });
});
