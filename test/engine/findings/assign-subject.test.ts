import { createSubjectAssigner } from '../../../src/engine';
import type { Hit, Knowledge, Place, Subject } from '../../../src/engine';
import type { Correspondence, Mailbox } from '../../../src/message';

// Names, numbers and addresses are made up; telephone numbers come from the range kept for films.

const SENDER: Mailbox = { name: 'Beispiel, Max (FD 50.1)', address: 'max.beispiel@kreis.example' };
const ERIKA: Mailbox = { name: 'Erika Muster', address: 'erika.muster@web.example' };
const COLLEAGUE: Mailbox = { name: 'Probe, Paula', address: 'p.probe@amt.kreis.example' };
const STRANGER: Mailbox = { name: 'Karl Fremd', address: 'k.fremd@verein.example' };

const KNOWLEDGE: Knowledge = {
  ownDomains: ['kreis.example'],
  ownPhonePrefixes: ['+49 4551 951', '(030) 23125-000'],
  ownIbans: ['DE89370400440532013000'],
  ownPostLines: ['Kreis Beispiel', 'Musterstraße 30', '12345 Musterstadt'],
  sender: SENDER,
  recipients: [ERIKA],
};
const TEXT: Place = { zone: 'text', mail: null, isMailSignature: false, before: '' };
const mailOf = (...people: Mailbox[]): Correspondence => ({ people });
const quoted = (mail: Correspondence, isMailSignature = false): Place => ({
  zone: 'quoted',
  mail,
  isMailSignature,
  before: '',
});

function subject(
  detector: string,
  value: string,
  place: Partial<Place> = {},
  knowledge: Partial<Knowledge> = {},
): Subject {
  const hit: Hit = { detector, category: 'contact', start: 0, end: value.length, confidence: 0.9 };
  return createSubjectAssigner({ ...KNOWLEDGE, ...knowledge })(hit, value, { ...TEXT, ...place });
}

describe('personenname', () => {
  test.each<[string, string, Subject]>([
    ['the sender, names the other way round', 'Max Beispiel', 'own'],
    ['the sender as shown', 'Beispiel, Max', 'own'],
    ['the recipient', 'Erika Muster', 'recipient'],
    ['the recipient, surname first', 'Muster, Erika', 'recipient'],
    ['the surname alone', 'Muster', 'recipient'],
    ['a title before', 'Dr. Erika Muster', 'recipient'],
    ['a second given name', 'Erika Maria Muster', 'recipient'],
    ['same surname, another given name', 'Karl Muster', 'third-party'],
    ['same given name, another surname', 'Erika Fremd', 'third-party'],
    ['a stranger', 'Karl Fremd', 'third-party'],
    ['given name of the recipient, surname of the sender', 'Erika Beispiel', 'third-party'],
  ])('%s', (_reason, value, expected) => {
    expect(subject('personenname', value)).toBe(expected);
  });

  test.each<[string, Mailbox, string, Subject]>([
    ['umlauts written out', { name: '', address: 'juergen.mueller@x.example' }, 'Jürgen Müller', 'recipient'],
    ['umlauts the other way', { name: 'Jürgen Müller', address: '' }, 'Juergen Mueller', 'recipient'],
    [
      'umlauts in two characters',
      { name: 'Ju\u0308rgen Mu\u0308ller', address: '' },
      'Jürgen Müller',
      'recipient',
    ],
    ['accents', { name: 'Zoé Łukasz-Núñez', address: '' }, 'Zoe Łukasz Nunez', 'recipient'],
    [
      'hyphens',
      { name: '', address: 'anna-lena.meier-schmidt@x.example' },
      'Anna-Lena Meier-Schmidt',
      'recipient',
    ],
    ['one of two surnames', { name: 'Anna Meier-Schmidt', address: '' }, 'Anna Meier', 'recipient'],
    ['particles', { name: 'Anna von der Heide', address: '' }, 'Anna Heide', 'recipient'],
    ['an initial in the address', { name: '', address: 'e.muster@x.example' }, 'Erika Muster', 'recipient'],
    ['another initial', { name: '', address: 'k.muster@x.example' }, 'Erika Muster', 'third-party'],
    [
      'an initial where the name is shown',
      { name: 'Erika Muster', address: 'e.muster@x.example' },
      'Emil Muster',
      'third-party',
    ],
    [
      'an office is shown, the address is a person',
      { name: 'Sozialberatung', address: 'erika.muster@x.example' },
      'Erika Muster',
      'recipient',
    ],
    [
      'digits in the address',
      { name: '', address: 'erika.muster1980@x.example' },
      'Erika Muster',
      'recipient',
    ],
    ['names in one word', { name: '', address: 'erikamuster@x.example' }, 'Erika Muster', 'recipient'],
    [
      'surname in one word before',
      { name: '', address: 'mustererika@x.example' },
      'Erika Muster',
      'recipient',
    ],
    [
      'a surname only: whose given name does not show',
      { name: '', address: 'muster@x.example' },
      'Erika Muster',
      'third-party',
    ],
    ['no name at all', { name: '', address: 'info@x.example' }, 'Erika Muster', 'third-party'],
    ['an internal address', { name: '', address: '/o=Haus/cn=muster' }, 'Erika Muster', 'third-party'],
    ['nothing', { name: '', address: '' }, 'Erika Muster', 'third-party'],
  ])('recipient with %s', (_reason, recipient, value, expected) => {
    expect(subject('personenname', value, {}, { recipients: [recipient] })).toBe(expected);
  });

  test('words of two recipients make no third', () => {
    const recipients = [ERIKA, STRANGER];
    expect(subject('personenname', 'Erika Fremd', {}, { recipients })).toBe('third-party');
    expect(subject('personenname', 'Karl Fremd', {}, { recipients })).toBe('recipient');
  });

  test.each<[string, Partial<Place>, Subject]>([
    ['in the greeting', { zone: 'greeting' }, 'recipient'],
    ['in the own signature', { zone: 'signature' }, 'own'],
    ['in the subject line', { zone: 'subject' }, 'third-party'],
    ['in the name of a file', { zone: 'attachment-name' }, 'third-party'],
    ['in an earlier mail that names nobody', { zone: 'quoted' }, 'third-party'],
  ])('a stranger %s', (_reason, place, expected) => {
    expect(subject('personenname', 'Karl Fremd', place)).toBe(expected);
  });

  test('the recipient in the own signature stays the recipient, the sender in the greeting the sender', () => {
    expect(subject('personenname', 'Erika Muster', { zone: 'signature' })).toBe('recipient');
    expect(subject('personenname', 'Max Beispiel', { zone: 'greeting' })).toBe('own');
  });

  test('a sender that the host does not name owns nothing', () => {
    expect(subject('personenname', 'Max Beispiel', {}, { sender: null })).toBe('third-party');
    expect(subject('personenname', 'Max Beispiel', {}, { sender: { name: '', address: '' } })).toBe(
      'third-party',
    );
  });
});

describe('earlier mails', () => {
  test.each<[string, Mailbox[], Correspondence, Subject]>([
    ['the recipient wrote it', [ERIKA], mailOf(ERIKA, STRANGER), 'recipient'],
    ['the recipient got it', [ERIKA], mailOf(STRANGER, ERIKA), 'recipient'],
    [
      'the recipient is named without address',
      [ERIKA],
      mailOf(STRANGER, { name: 'Muster, Erika', address: '' }),
      'recipient',
    ],
    [
      'a namesake with another address',
      [ERIKA],
      mailOf(STRANGER, { name: 'Erika Muster', address: 'other@x.example' }),
      'third-party',
    ],
    ['only a surname in its head', [ERIKA], mailOf(STRANGER, { name: 'Muster', address: '' }), 'third-party'],
    ['a colleague reads along', [ERIKA, COLLEAGUE], mailOf(ERIKA, STRANGER), 'recipient'],
    [
      'a stranger reads along',
      [ERIKA, { name: '', address: 'neu@x.example' }],
      mailOf(ERIKA, STRANGER),
      'third-party',
    ],
    [
      'forwarded to somebody new',
      [{ name: '', address: 'neu@x.example' }],
      mailOf(ERIKA, STRANGER),
      'third-party',
    ],
    ['forwarded within the house', [COLLEAGUE], mailOf(ERIKA, STRANGER), 'third-party'],
    ['nobody gets the message yet', [], mailOf(ERIKA, STRANGER), 'third-party'],
  ])('somebody of the head: %s', (_reason, recipients, mail, expected) => {
    expect(subject('personenname', 'Karl Fremd', quoted(mail), { recipients })).toBe(expected);
    expect(subject('e-mail-adresse', 'k.fremd@verein.example', quoted(mail), { recipients })).toBe(expected);
  });

  test('whoever else is named in a known mail stays a third party', () => {
    const place = quoted(mailOf(ERIKA, SENDER));
    expect(subject('personenname', 'Karl Fremd', place)).toBe('third-party');
    expect(subject('e-mail-adresse', 'k.fremd@verein.example', place)).toBe('third-party');
    expect(subject('telefonnummer', '030 23125 777', place)).toBe('third-party');
    expect(subject('geburtsdatum', '12.03.1980', place)).toBe('third-party');
  });

  test('a colleague in the head is the house, whoever gets the message', () => {
    const place = quoted(mailOf(COLLEAGUE, STRANGER));
    expect(subject('personenname', 'Paula Probe', place)).toBe('own');
    expect(subject('telefonnummer', '0151 23456789', { ...place, isMailSignature: true })).toBe('own');
  });

  test.each<[string, Mailbox[], Correspondence, Subject]>([
    ['that the recipient wrote', [ERIKA], mailOf(ERIKA, SENDER), 'recipient'],
    ['that the recipient got', [ERIKA], mailOf(STRANGER, ERIKA), 'recipient'],
    ['that the recipient never saw', [ERIKA], mailOf(STRANGER, SENDER), 'third-party'],
    ['that the sender wrote', [ERIKA], mailOf(SENDER, STRANGER), 'own'],
    [
      'that the sender wrote, named without address',
      [ERIKA],
      mailOf({ name: 'Max Beispiel', address: '' }),
      'own',
    ],
    ['of nobody', [ERIKA], mailOf(), 'third-party'],
  ])('data in the signature of a mail %s', (_reason, recipients, mail, expected) => {
    for (const [detector, value] of [
      ['telefonnummer', '030 23125 777'],
      ['postanschrift', 'Musterweg 1, 12345 Musterstadt'],
      ['geburtsdatum', '12.03.1980'],
    ] as const) {
      expect(subject(detector, value, quoted(mail, true), { recipients })).toBe(expected);
    }
  });
});

describe('e-mail-adresse', () => {
  test.each<[string, string, Subject]>([
    ['the sender', 'Max.Beispiel@kreis.example', 'own'],
    ['the house', 'info@kreis.example', 'own'],
    ['below the house', 'info@amt.kreis.example', 'own'],
    ['only ends like the house', 'info@nichtkreis.example', 'third-party'],
    ['the recipient', 'ERIKA.MUSTER@web.example', 'recipient'],
    ['written against robots', 'erika.muster (at) web.example', 'recipient'],
    ['written against robots, dots too', 'erika.muster(at)web(punkt)example', 'recipient'],
    ['written out in words', 'erika punkt muster at web punkt example', 'recipient'],
    ['somebody else', 'karl@web.example', 'third-party'],
  ])('%s', (_reason, value, expected) => {
    expect(subject('e-mail-adresse', value)).toBe(expected);
  });

  test('a stranger in the own signature stays a stranger', () => {
    expect(subject('e-mail-adresse', 'karl@web.example', { zone: 'signature' })).toBe('third-party');
  });
});

describe('telefonnummer', () => {
  test.each<[string, string, Subject]>([
    ['of the house', '04551 951-234', 'own'],
    ['with country code', '+49 (0)4551 951-234', 'own'],
    ['with two zeros', '0049 4551 951234', 'own'],
    ['inside the house', '951-234', 'own'],
    ['the number in the letters', '030 23125 000', 'own'],
    ['the next number', '030 23125 001', 'third-party'],
    ['same town, another house', '04551 888-234', 'third-party'],
    ['a number without area code that is not the house', '888-234', 'third-party'],
    ['a mobile', '0151 23456789', 'third-party'],
  ])('%s', (_reason, value, expected) => {
    expect(subject('telefonnummer', value)).toBe(expected);
  });

  test('a prefix of nothing makes nothing the own', () => {
    for (const prefix of ['', '+', '+49', 'intern']) {
      expect(subject('telefonnummer', '030 23125 777', {}, { ownPhonePrefixes: [prefix] })).toBe(
        'third-party',
      );
    }
  });
});

describe('iban', () => {
  test.each<[string, string, Subject]>([
    ['of the house', 'DE89 3704 0044 0532 0130 00', 'own'],
    ['of the house, compact', 'DE89370400440532013000', 'own'],
    ['with the word glued on, small letters', 'IBANde89370400440532013000', 'own'],
    ['the country apart', '89 3704 0044 0532 0130 00', 'own'],
    ['no-break spaces', 'DE89\u00a03704\u00a00044\u00a00532\u00a00130\u00a000', 'own'],
    ['another account', 'DE02120300000000202051', 'unknown'],
    ['a beginning of it', 'DE8937040044053201300', 'unknown'],
  ])('%s', (_reason, value, expected) => {
    expect(subject('iban', value)).toBe(expected);
  });

  test('nothing known, nothing own', () => {
    expect(subject('iban', 'DE89370400440532013000', {}, { ownIbans: [] })).toBe('unknown');
  });
});

describe('postanschrift', () => {
  test.each<[string, string, Subject]>([
    ['of the house', 'Musterstraße 30, 12345 Musterstadt', 'own'],
    ['shortened', 'Musterstr. 30', 'own'],
    ['another number in the street', 'Musterstraße 3, 12345 Musterstadt', 'third-party'],
    ['a longer number', 'Musterstraße 301', 'third-party'],
    ['the same town', 'Nebenweg 4, 12345 Musterstadt', 'third-party'],
  ])('%s', (_reason, value, expected) => {
    expect(subject('postanschrift', value)).toBe(expected);
  });
});

describe('telephone, address and birth date', () => {
  test.each<[string, string, Subject]>([
    ['behind the name of the recipient', 'Text.\nErika Muster, geb. am ', 'recipient'],
    ['under the name of the recipient', 'Frau\nErika Muster\n', 'recipient'],
    ['under an empty line', 'Frau Erika Muster\r\n\r\n', 'recipient'],
    ['behind the name of the sender', 'Max Beispiel, Tel.: ', 'own'],
    ['behind the surname only', 'Frau Muster, geb. am ', 'third-party'],
    ['behind a namesake', 'Karl Muster, geb. am ', 'third-party'],
    ['behind two persons', 'Erika Muster und Karl Fremd, ', 'third-party'],
    ['behind a sentence about the recipient', 'Erika Muster hat einen Sohn, geb. am ', 'third-party'],
    ['with the recipient a line too far above', 'Erika Muster\nKarl Fremd\n', 'third-party'],
    ['behind a long line', 'Erika Muster '.repeat(8), 'third-party'],
    ['behind nothing', '', 'third-party'],
  ])('%s', (_reason, before, expected) => {
    expect(subject('geburtsdatum', '12.03.1980', { before })).toBe(expected);
    expect(subject('postanschrift', 'Nebenweg 4', { before })).toBe(expected);
    expect(subject('telefonnummer', '030 23125 777', { before })).toBe(expected);
  });

  test('in the own signature they are the own', () => {
    for (const detector of ['geburtsdatum', 'postanschrift', 'telefonnummer']) {
      expect(subject(detector, '0151 23456789', { zone: 'signature' })).toBe('own');
    }
  });

  test('the greeting says nothing about numbers', () => {
    expect(subject('telefonnummer', '0151 23456789', { zone: 'greeting' })).toBe('third-party');
  });
});

describe('everything else', () => {
  test.each(['iban', 'steuer-id', 'gesundheit', 'passwort', 'cloud-link'])('%s', (detector) => {
    for (const zone of ['text', 'signature', 'greeting', 'quoted'] as const) {
      expect(subject(detector, 'Erika Muster', { zone, mail: mailOf(ERIKA), isMailSignature: true })).toBe(
        'unknown',
      );
    }
  });
});
