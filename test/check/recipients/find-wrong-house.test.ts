// Organisations, names and addresses are made up; domains are example domains.
import type { Recipient } from '../../../src/message';
import { policyWith } from '../../policy/minimal-pack';
import { reportTo } from './report-to';

const policy = policyWith({
  tiers: { freemail: ['post.example'] },
  recipients: {
    names: [
      {
        name: 'Amtsgericht Beispielstadt',
        aliases: ['AG Beispielstadt'],
        domains: ['justiz.example', '!gast.justiz.example'],
      },
      { name: 'Amtsgericht', domains: ['gerichte.example'] },
      { name: 'Stadtwerke Großmusterbüll', domains: ['=stadtwerke.example'] },
      { name: 'Kreis Musterland', domains: ['kreis-musterland.example'] },
    ],
  },
});

function recipient(written: string): Recipient {
  const [, field = 'to', name = '', address = ''] = /^(?:(to|cc|bcc):)?([^<]*)<([^>]*)>$/.exec(written) ?? [];
  return { field: field as Recipient['field'], kind: 'person', name: name.trim(), address };
}

function found(recipients: readonly string[], text?: string): readonly string[] {
  const report = reportTo(recipients.map(recipient), policy, text);
  return report.findings
    .filter(({ detector }) => detector === 'stelle-passt-nicht')
    .map(({ part, start, end }) => report.parts.find(({ id }) => id === part)?.text.slice(start, end) ?? '');
}

describe('the name shown beside the address', () => {
  test.each([
    ['at a free mail provider', 'Amtsgericht Beispielstadt <ag77@post.example>'],
    ['another word of it', 'AG Beispielstadt, Geschäftsstelle <ag@irgendwo.example>'],
    ['more in the name', 'Poststelle des Amtsgerichts Beispielstadt <p@irgendwo.example>'],
    ['capitals, umlauts written out', 'STADTWERKE GROSSMUSTERBUELL <info@irgendwo.example>'],
    ['what the entry takes out', 'Amtsgericht Beispielstadt <x@gast.justiz.example>'],
    ['below a domain that stands for itself alone', 'Stadtwerke Großmusterbüll <x@a.stadtwerke.example>'],
    ['the own house, pretended', 'Kreis Musterland <kreis@post.example>'],
  ])('%s', (_, written) => {
    expect(found([written])).toEqual([recipient(written).address]);
  });

  test.each([
    ['its own domain', 'Amtsgericht Beispielstadt <post@justiz.example>'],
    ['below it', 'Amtsgericht Beispielstadt <post@ag.justiz.example>'],
    [
      'a shorter name of the table fits too, the longer one decides',
      'Amtsgericht Beispielstadt <x@gerichte.example>',
    ],
    ['part of a longer word', 'Amtsgerichtsrat a. D. Muster <muster@post.example>'],
    ['other words in between', 'Stadtwerke Klein Großmusterbüll <x@irgendwo.example>'],
    ['half of the name', 'Stadtwerke <x@irgendwo.example>'],
    ['a colleague who keeps it so', 'Amtsgericht Beispielstadt <alle@kreis-musterland.example>'],
    ['the address shown as name', 'amtsgericht@post.example <amtsgericht@post.example>'],
    ['no address', 'Amtsgericht Beispielstadt </o=HAUS>'],
  ])('not: %s', (_, written) => {
    expect(found([written])).toEqual([]);
  });
});

describe('greeting and letter head', () => {
  const STRANGER = 'Kim Muster <kim.muster@firma.example>';

  test.each([
    ['the greeting', 'Sehr geehrte Damen und Herren des Amtsgerichts Beispielstadt,\n\nbitte.'],
    ['an address above it', 'An das\nAmtsgericht\nBeispielstadt\n\nSehr geehrte Damen und Herren,\n\nbitte.'],
    ['a team', 'Liebes Team der Stadtwerke Großmusterbüll,\n\nbitte.'],
  ])('%s', (_, text) => {
    expect(found([STRANGER], text)).toEqual(['kim.muster@firma.example']);
  });

  const GREETING = 'Sehr geehrte Damen und Herren des Amtsgerichts Beispielstadt,\n\nbitte.';

  test.each<[string, readonly string[], string]>([
    ['it goes there', ['Post <post@justiz.example>'], GREETING],
    ['it goes there too', [STRANGER, 'cc:Post <post@justiz.example>'], GREETING],
    ['only named in the text', [STRANGER], 'Guten Tag,\n\ndas Amtsgericht Beispielstadt hat entschieden.'],
    ['named below the greeting', [STRANGER], 'Guten Tag,\n\nAmtsgericht Beispielstadt\nAz. 4 C 7/26'],
    ['no greeting', [STRANGER], 'Amtsgericht Beispielstadt, siehe unten.'],
    ['a draft for a colleague', ['Kai <kai@kreis-musterland.example>'], GREETING],
    ['a stranger in Cc only', ['Kai <kai@kreis-musterland.example>', `cc:${STRANGER}`], GREETING],
    [
      'the own letter head',
      [STRANGER],
      'Kreis Musterland\nMusterstraße 1\n\nSehr geehrte Damen und Herren,\n\nbitte.',
    ],
    ['another organisation', [STRANGER], 'Liebes Team der Stadtwerke Klein,\n\nbitte.'],
  ])('not: %s', (_, recipients, text) => {
    expect(found(recipients, text)).toEqual([]);
  });
});

test('a pack without the table says nothing', () => {
  expect(policyWith({}).recipients.names).toEqual([]);
});
