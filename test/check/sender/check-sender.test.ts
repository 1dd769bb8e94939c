// Names and addresses are made up; domains are example domains, but for those of two free mail providers.
import { checkMessage } from '../../../src/check';
import type { Message } from '../../../src/message';
import { policyWith } from '../../policy/minimal-pack';

const SENDER = 'alex.beispiel@kreis-musterland.example';
const OFFICE = 'buergerbuero@kreis-musterland.example';
const SECTIONS = {
  tiers: { freemail: ['gmx.de', 'web.de'], 'own-private': ['verein.example'], authority: ['amt.example'] },
};
const answers = policyWith({ ...SECTIONS, sender: { mailboxes: [OFFICE] } });
const demands = policyWith({ ...SECTIONS, sender: { mailboxes: [OFFICE], requiredFor: ['authority'] } });

const history = (to: string): string =>
  [
    'Guten Tag,',
    '',
    'gern.',
    '',
    'Von: Kim Muster <kim.muster@firma.example>',
    'Gesendet: Montag, 16. November 2026 10:00',
    `An: ${to}`,
    'Betreff: Termin',
    '',
    'Passt es morgen?',
  ].join('\n');

interface Sent {
  readonly from?: string | null;
  readonly to?: string;
  readonly cc?: string;
  readonly text?: string;
  readonly kind?: Message['kind'];
}

const message = ({
  from = SENDER,
  to = 'kim.muster@firma.example',
  cc,
  text,
  kind = 'mail',
}: Sent): Message => ({
  kind,
  from: from === null ? null : { name: 'Alex Beispiel', address: from },
  recipients: [
    { field: 'to', kind: 'person', name: '', address: to },
    ...(cc === undefined ? [] : [{ field: 'cc', kind: 'person', name: '', address: cc } as const]),
  ],
  subject: 'Termin',
  body: { format: 'text', content: text ?? 'Guten Tag,\n\nbis morgen.' },
  attachments: [],
  location: '',
});

function found(sent: Sent, policy = answers): readonly string[] {
  const { findings, parts } = checkMessage(message(sent), policy);
  return findings
    .filter(({ part }) => part === 'sender')
    .map(({ detector, part, start, end }) => {
      const value = parts.find(({ id }) => id === part)?.text.slice(start, end);
      return `${detector} ${value}`;
    });
}

describe('a private account', () => {
  test.each([
    ['at a free mail provider', 'alex.beispiel@gmx.de'],
    ['under a domain where staff write privately', 'alex@verein.example'],
    ['in capitals', 'Alex.Beispiel@WEB.de'],
  ])('%s', (_, from) => {
    expect(found({ from })).toEqual([`absender-privat ${from}`]);
  });

  test('for an appointment as well, and inside the house', () => {
    const named = policyWith({ ...SECTIONS, own: { domains: ['kreis-musterland.example'] } });
    const from = 'alex@gmx.de';
    expect(found({ from, kind: 'appointment' })).toHaveLength(1);
    expect(found({ from, to: SENDER }, named)).toEqual([`absender-privat ${from}`]);
  });

  test.each<[string, string | null]>([
    ['the house', SENDER],
    ['another house: nobody knows whose it is', 'alex@firma.example'],
    ['no sender', null],
    ['no address', '/o=HAUS/cn=Recipients/cn=alex'],
    ['an empty address', ' '],
  ])('not: %s', (_, from) => {
    expect(found({ from })).toEqual([]);
  });
});

describe('a personal mailbox where one of an office was written to', () => {
  const answer = (sent: Sent & { readonly asked?: string }): readonly string[] =>
    found({ text: history(sent.asked ?? `Bürgerbüro <${OFFICE}>`), ...sent });

  test('the answer to a mail that went to the office', () => {
    expect(answer({})).toEqual([`absender-persoenlich ${SENDER}`]);
  });

  test('the address of the office in capitals', () => {
    expect(answer({ asked: `<${OFFICE.toUpperCase()}>` })).toHaveLength(1);
  });

  test.each<[string, Sent & { readonly asked?: string }]>([
    ['sent by the office', { from: OFFICE }],
    ['the mail went to this person too', { asked: `Bürgerbüro <${OFFICE}>; Alex <${SENDER}>` }],
    ['the mail went to somebody else', { asked: 'Kai <kai@kreis-musterland.example>' }],
    ['the office gets the answer', { cc: OFFICE }],
    ['to a colleague', { to: 'kai@kreis-musterland.example' }],
    ['an appointment', { kind: 'appointment' }],
    ['a mail that answers nothing', { text: 'Guten Tag,\n\nbis morgen.' }],
    ['the office of another house', { from: 'alex@kreis-anders.example' }],
  ])('not: %s', (_, sent) => {
    expect(answer(sent)).toEqual([]);
  });
});

describe('a personal mailbox where the pack asks for one of an office', () => {
  test.each<[string, Sent, number]>([
    ['to an authority', { to: 'post@amt.example' }, 1],
    ['to others', {}, 0],
    ['to an authority and somebody less trusted', { to: 'post@amt.example', cc: 'kim@firma.example' }, 0],
    ['sent by the office', { to: 'post@amt.example', from: OFFICE }, 0],
    ['the office in Cc', { to: 'post@amt.example', cc: OFFICE }, 0],
    ['a house without such a mailbox', { to: 'post@amt.example', from: 'alex@kreis-anders.example' }, 0],
  ])('%s', (_, sent, count) => {
    expect(found(sent, demands)).toHaveLength(count);
  });

  test('a pack that names no mailbox asks for none', () => {
    expect(found({ text: history(OFFICE) }, policyWith(SECTIONS))).toEqual([]);
  });
});

test('a reason given for one mailbox does not hold for another', () => {
  const code = (from: string): string => checkMessage(message({ from }), answers).fingerprint;
  expect(code('alex@gmx.de')).not.toBe(code('alex@web.de'));
  expect(code(SENDER)).toBe(code('kai@kreis-musterland.example'));
});
