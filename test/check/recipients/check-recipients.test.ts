// Names and addresses are made up; domains are example domains or typing errors of well-known ones.
import { resolve } from 'node:path';
import { DETECTOR_IDS } from '../../../src/check';
import { isOneSlipAway } from '../../../src/check/recipients/find-look-alikes';
import { readPolicyPack } from '../../../src/hosts/files/read-policy-pack';
import type { Recipient, RecipientField } from '../../../src/message';
import type { Policy } from '../../../src/policy';
import { reportTo } from './report-to';

const pack = readPolicyPack(resolve(__dirname, '../../../policies/streng'), DETECTOR_IDS);
if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
const policy: Policy = {
  ...pack.policy,
  tiers: {
    ...pack.policy.tiers,
    partner: ['klinik-musterland.example'],
    blocked: ['boese.example'],
    'own-private': ['verein.example'],
  },
};

/** „Erika Muster <e@x>“, „cc: …“, „list: …“ */
function read(written: string): Recipient {
  const [, field = 'to', name = '', address = ''] =
    /^(?:(to|cc|bcc|required|list):)?\s*(?:([^<]*) <([^>]*)>)?/.exec(written) ?? [];
  const bare = written.replace(/^(?:to|cc|bcc|required|list):\s*/, '');
  return {
    field: (field === 'list' ? 'to' : field) as RecipientField,
    kind: field === 'list' ? 'list' : 'person',
    name,
    address: address === '' ? bare : address,
  };
}

function found(recipients: readonly string[], text?: string): readonly string[] {
  const report = reportTo(recipients.map(read), policy, text);
  return report.findings
    .filter(({ category }) => category === 'recipient')
    .map(({ detector, part, start, end }) => {
      const value = report.parts.find(({ id }) => id === part)?.text.slice(start, end);
      return `${detector} ${value}`;
    });
}

const many = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => make(index));

const HISTORY = [
  'Guten Tag,',
  '',
  'bis morgen.',
  '',
  'Von: Kim Muster <kim.muster@firma.example>',
  'Gesendet: Montag, 16. November 2026 10:00',
  'An: Alex Beispiel <alex.beispiel@kreis-musterland.example>',
  'Betreff: Termin',
  '',
  'Passt es morgen?',
].join('\n');

describe('many and several', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['ten strangers of one house', many(10, (n) => `p${n}@firma.example`), []],
    ['eleven', many(11, (n) => `p${n}@firma.example`), ['viele-empfaenger p0@firma.example']],
    ['eleven, one hidden', ['bcc: x@firma.example', ...many(10, (n) => `p${n}@firma.example`)], []],
    ['eleven colleagues', many(11, (n) => `p${n}@kreis-musterland.example`), []],
    ['eleven people of authorities and partners', many(11, (n) => `p${n}@amt${n}.bund.de`), []],
    ['four houses', many(4, (n) => `p@firma${n}.example`), []],
    ['five houses', many(5, (n) => `p@firma${n}.example`), ['mehrere-fremde-domains p@firma0.example']],
    ['five departments of one house', many(5, (n) => `p@abt${n}.firma.example`), []],
    ['five people at free mail', many(5, (n) => `p${n}@web.de`), ['mehrere-fremde-domains p0@web.de']],
  ])('%s', (_, recipients, expected) => {
    expect(found(recipients)).toEqual(expected);
  });
});

describe('domains that look like another', () => {
  test.each([
    ['two letters swapped', 'p@gmial.com'],
    ['a letter too many', 'p@outlookk.de'],
    ['a letter missing', 'p@hotmal.com'],
    ['another letter', 'p@posteu.de'],
    ['the house with a slip', 'p@kreis-musterlnd.example'],
    ['the house under another ending', 'p@kreis-musterland.com'],
    ['the house with a digit for a letter', 'p@kreis-muster1and.example'],
    ['the partner with a slip, below it', 'p@post.klinik-musterlamd.example'],
  ])('%s', (_, address) => {
    expect(found([address])).toEqual([`aehnliche-domain ${address}`]);
  });

  test.each([
    ['listed itself', 'p@gmail.com'],
    ['listed, though like another listed one', 'p@gmx.net'],
    ['short names are one slip apart from honest ones', 'p@wob.de'],
    ['nothing like any', 'p@firma.example'],
    ['a partner', 'p@klinik-musterland.example'],
    ['below the house', 'p@jobcenter.kreis-musterland.example'],
    ['two slips', 'p@gmaoil.comm'],
    ['no address', '/o=Exchange/cn=Recipients'],
  ])('not: %s', (_, address) => {
    expect(found([address])).toEqual([]);
  });

  test.each([
    ['gmail.com', 'gmail.com', false],
    ['gmail.com', 'gmal.com', true],
    ['gmail.com', 'gmaill.com', true],
    ['gmail.com', 'gmeil.com', true],
    ['gmail.com', 'gmali.com', true],
    ['gmail.com', 'gamli.com', false],
    ['abcd', 'badc', false],
    ['aaaa', 'aaa', true],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s', (one, other, expected) => {
    expect(isOneSlipAway(one, other)).toBe(expected);
    expect(isOneSlipAway(other, one)).toBe(expected);
  });
});

describe('private addresses of staff', () => {
  test.each([
    ['the sender’s own, by the address', 'alex.beispiel@gmx.de'],
    ['by the name shown', 'Beispiel, Alex <abc77@web.de>'],
    ['a listed domain', 'irgendwer@verein.example'],
  ])('%s', (_, written) => {
    expect(found([written]).map((line) => line.split(' ')[0])).toEqual(['private-adresse']);
  });

  test('a colleague among the recipients', () => {
    expect(
      found(['Kim Muster <kim.muster@kreis-musterland.example>', 'cc: Kim Muster <kimmuster1@gmx.de>']),
    ).toEqual(['private-adresse kimmuster1@gmx.de']);
  });

  test.each([
    ['only the surname', 'beispiel@gmx.de'],
    ['another given name', 'robin.beispiel@gmx.de'],
    ['the same name in a firm', 'alex.beispiel@firma.example'],
    ['somebody else', 'kim.muster@gmx.de'],
  ])('not: %s', (_, written) => {
    expect(found([written])).toEqual([]);
  });
});

describe('a new house in an answer', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the old house', ['kim.muster@firma.example', 'cc: jo@abt.firma.example'], []],
    [
      'a new one',
      ['kim.muster@firma.example', 'cc: jo@andere.example'],
      ['neue-domain-in-antwort jo@andere.example'],
    ],
    [
      'a new address at free mail',
      ['kim.muster@firma.example', 'jo@web.de'],
      ['neue-domain-in-antwort jo@web.de'],
    ],
    ['a colleague', ['kim.muster@firma.example', 'cc: jo@kreis-musterland.example'], []],
  ])('%s', (_, recipients, expected) => {
    expect(found(recipients, HISTORY)).toEqual(expected);
  });

  test('a mail without history has no newcomers', () => {
    expect(found(['jo@andere.example'])).toEqual([]);
  });

  test('a history that names nobody’s address says nothing', () => {
    expect(found(['jo@andere.example'], HISTORY.replace(/<[^>]*>/g, ''))).toEqual([]);
  });
});

describe('greeting and address', () => {
  const letter = (greeting: string): string => `${greeting}\n\nbis morgen.`;

  test.each([
    ['another person', 'Sehr geehrte Frau Muster,', ['max.beispielmann@firma.example']],
    ['another person, shown by name', 'Guten Tag Herr Özdemir,', ['Kim Muster <km@firma.example>']],
    ['a double name', 'Sehr geehrte Frau Dr. Muster-Beispiel,', ['ida.vogelsang@firma.example']],
    ['English', 'Dear Mrs Muster,', ['ida.vogelsang@firma.example']],
  ])('%s', (_, greeting, recipients) => {
    expect(found(recipients, letter(greeting)).map((line) => line.split(' ')[0])).toEqual([
      'anrede-passt-nicht',
    ]);
  });

  test.each<[string, string, readonly string[]]>([
    ['the right one', 'Sehr geehrte Frau Muster,', ['erika.muster@firma.example']],
    ['umlauts written out', 'Guten Tag Herr Özdemir,', ['cem.oezdemir@firma.example']],
    ['one part of a double name', 'Sehr geehrte Frau Muster-Beispiel,', ['e.muster@firma.example']],
    ['name and address as one word', 'Sehr geehrte Frau Muster,', ['emuster@firma.example']],
    ['a mailbox of many', 'Sehr geehrte Frau Muster,', ['info@firma.example']],
    [
      'a law firm',
      'Sehr geehrte Frau Muster,',
      ['Kanzlei Vogelsang <ra.vogelsang@kanzlei.example>', 'post@kanzlei.example'],
    ],
    [
      'a house with a task before the at sign',
      'Sehr geehrte Frau Muster,',
      ['Frauenhaus Nord <leitung@frauenhaus-nord.example>'],
    ],
    ['a house by its own name', 'Guten Tag Herr Berg,', ['Lingua Nord <lingua@lingua-nord.example>']],
    ['a task of several words', 'Guten Tag Herr Berg,', ['hilfe-zur-pflege@firma.example']],
    [
      'she is in Cc',
      'Sehr geehrte Frau Muster,',
      ['max.berg@firma.example', 'cc: erika.muster@firma.example'],
    ],
    ['one of two greeted', 'Sehr geehrte Frau Muster, sehr geehrter Herr Berg,', ['max.berg@firma.example']],
    ['nobody greeted by name', 'Sehr geehrte Damen und Herren,', ['max.berg@firma.example']],
    ['a first name', 'Hallo Kim,', ['max.berg@firma.example']],
    ['an initial', 'Sehr geehrte Frau M.,', ['max.berg@firma.example']],
    ['an office', 'Sehr geehrter Herr Pfarrer,', ['Max Berg <max.berg@gemeinde.example>']],
    ['an office', 'Sehr geehrte Frau Ministerin,', ['erika.muster@land.example']],
    ['an office and the right name', 'Sehr geehrter Herr Landrat Berg,', ['max.berg@kreis.example']],
    ['words that are no given name', 'Sehr geehrte Frau Muster,', ['stadtplanung.nord@firma.example']],
    [
      'a department in the name shown',
      'Guten Tag Herr Berg,',
      ['Familiensachen Neudorf <familie.neudorf@gericht.example>'],
    ],
  ])('not: %s', (_, greeting, recipients) => {
    expect(found(recipients, letter(greeting))).toEqual([]);
  });
});

test('blocked domains and lists', () => {
  expect(found(['p@boese.example', 'list: alle@kreis-musterland.example'])).toEqual([
    'gesperrter-empfaenger p@boese.example',
    'verteilerliste alle@kreis-musterland.example',
  ]);
});
