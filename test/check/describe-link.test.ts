import { checkMessage, describeLink } from '../../src/check';
import type { Report } from '../../src/check';
import type { Body } from '../../src/message';
import { textsFor } from '../../src/texts';
import { policyWith } from '../policy/minimal-pack';

// All links are made up.

const insteadOf = {
  tool: { de: 'die Cloud des Kreises', en: 'the county’s cloud' },
  sentence: { de: 'Die Datei liegt bei uns.', en: 'The file is with us.' },
};
const policy = policyWith({ links: { insteadOf }, own: { domains: ['kreis.example'] } });

function check(content: string, format: Body['format'] = 'text', pack = policy): Report {
  return checkMessage(
    {
      kind: 'mail',
      from: { address: 'a@kreis.example', name: '' },
      recipients: [],
      subject: '',
      body: { format, content },
      attachments: [],
      location: '',
    },
    pack,
  );
}

function describeFirst(content: string, format: Body['format'] = 'text', pack = policy): unknown {
  const { links, findings } = check(content, format, pack);
  const finding = findings.find(({ category }) => category === 'link');
  const link = links.find(({ flagged }) => flagged);
  if (finding === undefined || link === undefined) throw new Error('no link was found');
  return describeLink(link, finding.detector, pack, textsFor('de').links, 'de');
}

test.each([
  [
    'a share in a cloud',
    'https://www.dropbox.com/scl/fi/a/b?rlkey=c',
    {
      service: 'Dropbox · Betreiber: Dropbox Inc., Sitz: USA',
      kind: 'Wer diesen Link hat, kommt an den Inhalt.',
      why: 'Das ist Mitnutzung: eine Cloud, für die Ihre Behörde keinen Vertrag hat.',
      instead: 'Nehmen Sie stattdessen: die Cloud des Kreises.',
      sentence: 'Die Datei liegt bei uns.',
    },
  ],
  [
    'a request for files',
    'https://www.dropbox.com/request/Ab',
    { kind: 'Hier sollen andere ihre Dateien ablegen.' },
  ],
  [
    'an operator without a known seat',
    'https://mega.nz/',
    { service: 'MEGA · Betreiber: Mega Ltd', kind: null },
  ],
  [
    'a stranger’s cloud',
    'https://wolke.verein.example/index.php/s/Ab12',
    {
      service: 'Nextcloud / ownCloud auf wolke.verein.example · Betreiber unbekannt',
      sentence: 'Die Datei liegt bei uns.',
    },
  ],
  [
    'a messenger: no cloud helps',
    'https://chat.whatsapp.com/Ab',
    { kind: 'Der Link lädt in eine Gruppe oder ein Netzwerk ein.', instead: null, sentence: null },
  ],
  [
    'a short link',
    'https://bit.ly/Ab',
    { why: 'Das Ziel ist unbekannt. Umschlag öffnet keine Links, um es herauszufinden.' },
  ],
  [
    'a look-alike',
    'https://dropb0x.com/s/a',
    { service: null, why: 'dropb0x.com sieht aus wie dropbox.com, ist es aber nicht.' },
  ],
  [
    'a user name',
    'https://kreis.example@evil.example/x?geheim',
    { why: 'Vor dem @ steht kreis.example, der Link führt zu evil.example.' },
  ],
])('%s', (_, content, expected) => {
  expect(describeFirst(content)).toMatchObject(expected);
});

test('words that name another host', () => {
  expect(describeFirst('<a href="https://evil.example/x">www.kreis.example</a>', 'html')).toMatchObject({
    why: 'Der Text nennt www.kreis.example, der Link führt zu evil.example.',
  });
});

test('a pack without a tool offers none', () => {
  const pack = policyWith({ own: { domains: ['kreis.example'] } });
  expect(describeFirst('https://we.tl/t-Ab', 'text', pack)).toMatchObject({ instead: null, sentence: null });
});

describe('own accounts in the signature', () => {
  const MAIL = [
    'Guten Tag,',
    'siehe https://x.com/fremd und hier der Plan.',
    '-- ',
    'Erika Muster, Kreis Muster',
    'https://www.instagram.com/kreis https://wa.me/490000 https://chat.whatsapp.com/AbCd',
  ].join('\n');
  const flagged = (ownAccountsInSignature: string): string[] =>
    check(MAIL, 'text', policyWith({ links: { ownAccountsInSignature } }))
      .links.filter((link) => link.flagged)
      .map(({ host }) => host);

  test('are silenced by one setting; invitations and links in the text are not', () => {
    expect(flagged('silent')).toEqual(['x.com', 'chat.whatsapp.com']);
  });

  test('are reported by default', () => {
    expect(flagged('report')).toEqual(['x.com', 'www.instagram.com', 'wa.me', 'chat.whatsapp.com']);
  });
});

describe('tenants and changes of the list', () => {
  const flagged = (content: string, sections: Record<string, unknown>): number =>
    check(content, 'text', policyWith(sections)).links.filter((link) => link.flagged).length;

  test.each([
    ['https://kreis.sharepoint.com/:w:/g/x', { own: { tenants: ['kreis'] } }, 0],
    ['https://kreis-my.sharepoint.com/personal/x', { own: { tenants: ['kreis'] } }, 0],
    ['https://fremd.sharepoint.com/:w:/g/x', { own: { tenants: ['kreis'] } }, 1],
    ['https://xkreis.sharepoint.com/:w:/g/x', { own: { tenants: ['kreis'] } }, 1],
    ['https://we.tl/t-Ab', { links: { services: { remove: ['wetransfer'] } } }, 0],
    [
      'https://we.tl/t-Ab',
      { links: { services: { override: [{ id: 'wetransfer', category: 'form' }] } } },
      0,
    ],
    [
      'beispielcloud.example/x',
      {
        links: {
          services: {
            add: [
              {
                id: 'beispielcloud',
                name: 'B',
                operator: 'B',
                zone: 'DE',
                category: 'cloud_storage',
                hosts: ['beispielcloud.example'],
              },
            ],
          },
        },
      },
      1,
    ],
  ])('%s with %j: %d', (content, sections, count) => {
    expect(flagged(content, sections)).toBe(count);
  });
});
