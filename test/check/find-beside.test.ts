import { findBeside } from '../../src/check/find-beside';
import type { Finding } from '../../src/engine';

type Located = Omit<Finding, 'id'>;

const name = (start: number, changes: Partial<Located> = {}): Located => ({
  detector: 'personenname',
  category: 'person',
  start,
  end: start + 10,
  confidence: 0.8,
  part: 'body',
  zone: 'text',
  subject: 'third-party',
  ...changes,
});
const illness = (start: number, changes: Partial<Located> = {}): Located =>
  name(start, {
    detector: 'gesundheit',
    category: 'special',
    confidence: 0.4,
    subject: 'unknown',
    ...changes,
  });

const idsBeside = (findings: readonly Located[]): string[] =>
  findBeside(findings).map(({ beside = [] }) => beside.map(({ detector }) => detector).join(' '));

describe('findBeside', () => {
  test.each<[string, readonly Located[], readonly string[]]>([
    ['a name alone', [name(0)], ['']],
    ['two names', [name(0), name(20)], ['', '']],
    ['a name and an unsure word', [name(0), illness(50)], ['gesundheit', 'personenname']],
    ['300 characters between', [name(0), illness(310)], ['gesundheit', 'personenname']],
    ['301 characters between', [name(0), illness(311)], ['', '']],
    ['an unsure name', [name(0, { confidence: 0.4 }), illness(50)], ['gesundheit', '']],
    ['the own name', [name(0, { subject: 'own' }), illness(50)], ['gesundheit', '']],
    ['the name of the addressee', [name(0, { subject: 'recipient' }), illness(50)], ['gesundheit', '']],
    ['another zone', [name(0, { zone: 'signature' }), illness(50)], ['', '']],
    ['another part', [name(0, { part: 'attachment:0' }), illness(50)], ['', '']],
    [
      'the subject line speaks for the text, however far',
      [name(0, { part: 'subject', zone: 'subject' }), illness(5000)],
      ['gesundheit', 'personenname'],
    ],
    [
      'but not for the quoted history',
      [name(0, { part: 'subject', zone: 'subject' }), illness(5000, { zone: 'quoted' })],
      ['', ''],
    ],
    [
      'a link is nobody',
      [name(0), name(20, { detector: 'cloud-link', category: 'link' }), illness(40)],
      ['gesundheit', '', 'personenname'],
    ],
    [
      'each detector once, in reading order',
      [illness(0), name(20), name(40), name(60, { detector: 'iban', category: 'identifier' })],
      ['personenname iban', 'gesundheit iban', 'gesundheit iban', 'gesundheit personenname'],
    ],
    [
      'the window moves on, over a quotation between',
      [name(0), illness(200, { zone: 'quoted' }), illness(250), name(540), illness(2000)],
      ['gesundheit', '', 'personenname', 'gesundheit', ''],
    ],
  ])('%s', (_, findings, expected) => {
    expect(idsBeside(findings)).toEqual(expected);
  });
});
