import { composeDecline } from '../../src/declines';
import type { DeclineLetter } from '../../src/declines';
import type { DeclineChoice, DeclineValues } from '../../src/declines';
import { choose, content, values, valuesWithoutFax } from './shipped-letters';

// All names, numbers and addresses are made up.

function letterOf(changes: Partial<DeclineChoice> = {}, known: DeclineValues = values): DeclineLetter {
  const letter = composeDecline(content, choose(changes), known);
  if (letter.kind !== 'letter') throw new Error(letter.kind);
  return letter;
}

describe('composeDecline', () => {
  test('an e-mail goes from the greeting to the name', () => {
    const { paragraphs, head, body, text } = letterOf();
    expect(paragraphs.map(({ kind }) => kind)).toEqual([
      'greeting',
      'text',
      'text',
      'text',
      'contact',
      'text',
      'closing',
      'signature',
    ]);
    expect(head).toBe('');
    expect(text).toBe(body);
    expect(body.startsWith('Guten Tag Frau Muster,\n\nvielen Dank für Ihre Einladung über Facebook. ')).toBe(
      true,
    );
    expect(body.endsWith('\n\nAlex Beispiel\nFachdienst Soziales\nKreis Beispiel')).toBe(true);
  });

  test('a letter begins as DIN 5008 orders it', () => {
    const { head, paragraphs, subject } = letterOf({ way: 'letter', title: true });
    expect(paragraphs.slice(0, 5).map(({ kind }) => kind)).toEqual([
      'sender',
      'recipient',
      'details',
      'subject',
      'greeting',
    ]);
    expect(head).toBe(
      [
        'Kreis Beispiel, Musterstraße 1, 12345 Musterstadt',
        'Frau\nDr. Kim Muster\nBeispielweg 1\n12345 Musterstadt',
        'Auskunft: Alex Beispiel\nTelefon: +49 30 23125 000\nFax: +49 30 23125 001\nDatum: 22.11.2026',
        'Ihre Einladung über Facebook',
      ].join('\n\n'),
    );
    expect(subject).toBe('Ihre Einladung über Facebook');
  });

  test.each<[string, Partial<DeclineChoice>, string]>([
    ['a service by its name', { network: 'instagram', service: 'Threads' }, 'über Threads'],
    [
      'a service by its phrase',
      { situation: 'd14', network: 'whatsapp', service: 'WhatsApp-Gruppe' },
      'über eine WhatsApp-Gruppe',
    ],
    ['no service: what kind it is', { network: 'instagram' }, 'über ein soziales Netzwerk'],
  ])('%s', (_, changes, words) => {
    expect(letterOf(changes).body).toContain(words);
  });

  test('the subject of a mail about a case says nothing of it', () => {
    expect(letterOf({ situation: 'd02', way: 'letter' }).subject).toBe('Ihre Nachricht');
  });

  test('blanks without value stay open, are named and marked in the segments', () => {
    const { open, body, paragraphs } = letterOf({}, { name: 'Alex Beispiel' });
    expect(open).toEqual(['nachname', 'amt', 'behoerde', 'telefon', 'fax', 'anschrift', 'email']);
    expect(body).toContain('Guten Tag Frau [Nachname],');
    expect(paragraphs[0]?.lines[0]).toEqual([
      { kind: 'text', text: 'Guten Tag Frau ' },
      { kind: 'open', placeholder: 'nachname', text: '[Nachname]' },
      { kind: 'text', text: ',' },
    ]);
  });

  test('values are one line each, however they were pasted', () => {
    expect(letterOf({}, { ...values, nachname: '  von\n der   Muster ' }).body).toContain(
      'Frau von der Muster,',
    );
  });

  test('the html is escaped', () => {
    const { html } = letterOf({}, { ...values, nachname: '<b>"Muster" & Co' });
    expect(html).toContain('<p>Guten Tag Frau &lt;b&gt;&quot;Muster&quot; &amp; Co,</p>');
    expect(html).toContain('Telefon: +49 30 23125 000<br>Fax:');
  });

  test.each<[string, Partial<DeclineChoice>, DeclineValues, boolean]>([
    ['named', {}, values, true],
    ['switched off', { fax: false }, values, false],
    ['a house that has none', {}, valuesWithoutFax, false],
  ])('fax %s', (_, changes, known, isNamed) => {
    const { body, cautions } = letterOf(changes, known);
    expect(body.includes('Fax:')).toBe(isNamed);
    expect(cautions).toEqual(isNamed ? ['fax'] : []);
  });

  test('a note tells of no office and warns where it belongs', () => {
    const letter = letterOf({ way: 'note', length: 'note190', form: 'neutral', fax: false });
    expect(letter.cautions).toEqual(['private-profile-only']);
    expect(letter.characters).toBe(letter.body.length);
    expect(letter.characters).toBeLessThanOrEqual(190);
    expect(letter.subject).toBe('');
  });

  test('a suspicious profile gets no letter but a sheet', () => {
    const result = composeDecline(content, choose({ situation: 'd24', sender: 'unbekannt' }), values);
    if (result.kind !== 'no-answer') throw new Error(result.kind);
    expect(result.reportSheet.steps.length).toBeGreaterThan(2);
    expect(result.reportSheet.contacts.join(' ')).toContain('+49 30 23125 000');
    expect(result.reportSheet.text).toContain('1. Nicht antworten');
    expect(result.reportSheet.html).toContain('<br>2. ');
  });

  test('the own department gets the assistant', () => {
    const choice = choose({ situation: 'd30', sender: 'kollegium' });
    expect(composeDecline(content, choice, values)).toEqual({ kind: 'assistant' });
  });

  test.each<[string, Partial<DeclineChoice>]>([
    ['an e-mail to a person with a case', { situation: 'd02' }],
    ['a network of another situation', { situation: 'd20', sender: 'firma' }],
    ['a sender of another situation', { sender: 'presse' }],
    ['a service of another network', { service: 'Signal' }],
    ['a title without a name', { form: 'neutral', title: true }],
    ['a note for a mail', { length: 'note190' }],
    ['a situation nobody knows', { situation: 'd99' }],
  ])('%s is not offered', (_, changes) => {
    expect(composeDecline(content, choose(changes), values)).toEqual({ kind: 'not-offered' });
  });
});
