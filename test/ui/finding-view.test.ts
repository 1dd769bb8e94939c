import { checkMessage } from '../../src/check';
import type { Message } from '../../src/message';
import { textsFor } from '../../src/texts';
import { viewFindings } from '../../src/ui/finding-view';
import type { FindingView, LevelView, ViewSetting } from '../../src/ui/finding-view';
import { IBAN, mail, samplePolicy } from '../apps/taskpane/invented-mail';

const policy = samplePolicy();

const ALL: ViewSetting['writable'] = ['subject', 'body'];

function views(message: Message, writable = ALL): LevelView[] {
  return viewFindings(checkMessage(message, policy), {
    policy,
    texts: textsFor('de'),
    language: 'de',
    writable,
    remedies: [],
  });
}

function only(message: Message, writable = ALL): FindingView {
  const [card, ...others] = views(message, writable).flatMap(({ findings }) => findings);
  if (card === undefined || others.length > 0) throw new Error('expected exactly one card');
  return card;
}

describe('findings as cards', () => {
  test('worst level first, empty levels left out', () => {
    const levels = views(mail(`<p>${IBAN}</p><p>Tel. 0431 5551234</p>`)).map(({ level, count }) => [
      level,
      count,
    ]);
    expect(levels).toEqual([
      ['stop', 1],
      ['hint', 1],
    ]);
  });

  test('the value is masked, the clear text waits', () => {
    expect(only(mail(`<p>${IBAN}</p>`))).toMatchObject({
      name: 'IBAN',
      place: 'im Text',
      masked: 'DE•• •••• •••• •••• •••• 00',
      clear: IBAN,
      advice: null,
      service: null,
    });
  });

  test('the same value several times is one card that masks all places', () => {
    const card = only(mail(`<p>${IBAN} und DE89370400440532013000</p>`, { subject: IBAN }));
    expect(card.place).toBe('3-mal im Betreff, im Text');
    expect(card.maskable).toHaveLength(3);
    expect(card.advice).toBeNull();
  });

  test('where the subject cannot be changed a person has to do it', () => {
    const card = only(mail(`<p>${IBAN}</p>`, { subject: IBAN }), ['body']);
    expect(card.maskable).toHaveLength(1);
    expect(card.advice).toBe('Bitte ändern Sie den Betreff selbst.');
  });

  test.each([
    ['an IBAN', `<p>${IBAN}</p>`, true],
    ['a password', '<p>Das Passwort lautet: Gr8!xkQ27z</p>', false],
  ])('%s has a short form: %s', (_, html, expected) => {
    expect(only(mail(html)).canShorten).toBe(expected);
  });

  const QUOTED = `<p>Hallo</p><blockquote type="cite"><p>${IBAN}</p></blockquote>`;

  test.each([
    ['in the history alone', QUOTED, true],
    ['in the text as well', `<p>${IBAN}</p>${QUOTED}`, false],
    ['between answers', `${QUOTED}<p>Ja</p>${QUOTED}`, false],
  ])('the history can go for a value that stands %s', (_, html, expected) => {
    const cards = views(mail(html)).flatMap(({ findings }) => findings);
    expect(cards.map(({ canDropHistory }) => canDropHistory)).toContain(expected);
    expect(cards.map(({ canDropHistory }) => canDropHistory)).toContain(cards.length > 1 ? true : expected);
  });

  test('two values are two cards', () => {
    const [level] = views(mail(`<p>${IBAN} und DE02 1203 0000 0000 2020 51</p>`));
    expect(level?.findings.map(({ masked }) => masked.slice(-2))).toEqual(['00', '51']);
  });

  test('the key outlives a change elsewhere, so cards keep their place', () => {
    expect(only(mail(`<p>davor, ${IBAN}</p>`)).key).toBe(only(mail(`<p>${IBAN}</p>`)).key);
  });

  test.each<[string, Partial<Message>, string]>([
    ['the place', { kind: 'appointment', location: IBAN }, 'Bitte ändern Sie das Feld Ort selbst.'],
    [
      'a file name',
      {
        attachments: [
          { id: '1', name: `${IBAN}.pdf`, sizeBytes: 1, kind: 'file', isInline: false, url: null },
        ],
      },
      'Bitte benennen Sie die Datei um und hängen Sie sie neu an.',
    ],
  ])('in %s a person has to do it', (_where, more, advice) => {
    const card = only(mail('<p>Guten Tag</p>', more));
    expect(card.maskable).toEqual([]);
    expect(card.advice).toBe(advice);
  });

  test('a body nobody may change offers no mask', () => {
    expect(only(mail(`<p>${IBAN}</p>`), []).maskable).toEqual([]);
  });

  test('a link shows host, service and operator, keeps its key secret, and says what to do', () => {
    const card = only(mail('<p><a href="https://www.dropbox.com/s/geheim/x?dl=0">Datei</a></p>'));
    expect(card.masked).toBe('https://www.dropbox.com/…');
    expect(card.clear).toContain('geheim');
    expect(card.service).toMatch(/^Dropbox · Betreiber: Dropbox/);
    expect(card.advice).toMatch(/Löschen Sie den Link/);
    expect(card.maskable).toEqual([]);
  });

  test('a link in the body can be removed, and replaced where the pack has a sentence', () => {
    const message = mail('<p><a href="https://www.dropbox.com/s/geheim">Datei</a></p>', {
      subject: 'https://www.dropbox.com/s/geheim',
    });
    expect(only(message)).toMatchObject({ removable: ['f2'], sentence: null });
    expect(only(message, []).removable).toEqual([]);
    const insteadOf = { tool: { de: 'unsere Cloud', en: '' }, sentence: { de: 'Kommt anders.', en: '' } };
    const [level] = viewFindings(checkMessage(message, policy), {
      policy: { ...policy, links: { ...policy.links, insteadOf } },
      texts: textsFor('de'),
      language: 'de',
      writable: ALL,
      remedies: [],
    });
    expect(level?.findings[0]).toMatchObject({
      sentence: 'Kommt anders.',
      advice: 'Nehmen Sie stattdessen: unsere Cloud.',
      why: expect.stringContaining('Mitnutzung') as unknown,
    });
  });

  test('the explanation says where the message goes and which rule speaks', () => {
    const { explanation } = only(mail(`<p>${IBAN}</p>`));
    expect(explanation).toContain('Die Nachricht geht nach außen.');
    expect(explanation).toContain('Regel „konto“ aus „Klein“.');
    expect(explanation.join(' ')).not.toMatch(/3704/);
  });

  test.each([
    ['to', textsFor('de').detectors['viele-empfaenger'].why],
    ['required', textsFor('de').pane.finding.noBcc],
  ] as const)('a crowd in „%s“ hears of Bcc only where there is one', (field, why) => {
    const recipients = Array.from({ length: 11 }, (_, i) => ({
      address: `gast${i}@verein${i}.example`,
      name: '',
      field,
      kind: 'person' as const,
    }));
    const cards = views(mail('<p>Guten Tag</p>', { recipients })).flatMap(({ findings }) => findings);
    expect(cards.find(({ finding }) => finding.detector === 'viele-empfaenger')?.why).toBe(why);
  });
});
