import { LINK_SERVICES } from '../../../src/data/link-services';
import { findLinks } from '../../../src/engine/links/find-links';
import type { FoundLink, LinkTarget } from '../../../src/engine/links/found-link';
import { createLinkCatalogue } from '../../../src/engine/links/link-catalogue';

const catalogue = createLinkCatalogue(LINK_SERVICES, { allowed: [], ownDomains: ['kreis.example'] });

const SHARE = 'https://www.dropbox.com/s/abc';
const WRAPPED = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(SHARE)}&data=05`;

/** A text in which `shown` is the visible part of links to the given addresses. */
function anchored(shown: string, ...urls: string[]): readonly FoundLink[] {
  const text = `Anbei: ${shown} bitte`;
  const start = 'Anbei: '.length;
  const targets = urls.map((url): LinkTarget => ({
    url,
    origin: 'attribute',
    start,
    end: start + shown.length,
  }));
  return findLinks(text, targets, catalogue);
}

const urls = (links: readonly FoundLink[]): string[] => links.map(({ url }) => url);

describe('findLinks', () => {
  test('tells address, target, host, service and place', () => {
    const text = `Die Datei: ${WRAPPED}.`;
    expect(findLinks(text, [], catalogue)).toEqual([
      {
        url: WRAPPED,
        origin: 'text',
        start: 11,
        end: 11 + WRAPPED.length,
        target: SHARE,
        host: 'www.dropbox.com',
        service: expect.objectContaining({ id: 'dropbox', category: 'cloud_storage', zone: 'US' }) as unknown,
        kind: 'share',
        access: 'anonymous',
        disguise: null,
        allowed: false,
      },
    ]);
  });

  test('keeps links to unknown and to own hosts', () => {
    const links = findLinks('https://beispiel.example/a und www.kreis.example', [], catalogue);
    expect(links.map(({ host, service, allowed }) => [host, service, allowed])).toEqual([
      ['beispiel.example', null, false],
      ['www.kreis.example', null, true],
    ]);
  });

  test('orders links by place, whatever they come from', () => {
    const text = 'https://a.example Text https://c.example';
    const target: LinkTarget = { url: 'https://b.example', origin: 'attribute', start: 18, end: 22 };
    expect(urls(findLinks(text, [target], catalogue))).toEqual([
      'https://a.example',
      'https://b.example',
      'https://c.example',
    ]);
  });
});

describe('an attribute and the address it shows', () => {
  test.each([
    [SHARE, SHARE, 'the same'],
    [SHARE, WRAPPED, 'wrapped'],
    ['www.dropbox.com/s/abc', SHARE, 'shown without scheme'],
    ['dropbox.com', SHARE, 'only the host shown'],
    ['https://www.dropbox.com/s/', `${SHARE}?dl=0#x`, 'shortened'],
    ['http://dropbox.com/s/abc', SHARE, 'other scheme, without www'],
    [`Ordner (${SHARE}) öffnen`, SHARE, 'with words around'],
  ])('are one link: %s → %s, %s', (shown, url) => {
    expect(urls(anchored(shown, url))).toEqual([url]);
  });

  test.each([
    ['https://www.kreis.example/formular', SHARE, 'another host'],
    ['https://www.dropbox.com/s/xyz', SHARE, 'another file'],
    ['https://dropbox.com.evil.example/s/abc', SHARE, 'look-alike'],
  ])('are two links: %s → %s, %s', (shown, url) => {
    expect(urls(anchored(shown, url)).sort()).toEqual([shown, url].sort());
  });

  test('an address outside the attribute’s text is a link of its own', () => {
    const target: LinkTarget = { url: SHARE, origin: 'attribute', start: 0, end: 5 };
    expect(urls(findLinks(`Datei ${SHARE}`, [target], catalogue))).toEqual([SHARE, SHARE]);
  });
});

describe('attributes', () => {
  test('of one element with the same target are one link', () => {
    expect(urls(anchored('Datei', WRAPPED, SHARE))).toEqual([WRAPPED]);
  });

  test('that show nothing stay a link each, even at the same place', () => {
    const target: LinkTarget = { url: SHARE, origin: 'attribute', start: 3, end: 3 };
    expect(urls(findLinks('abc', [target, target], catalogue))).toEqual([SHARE, SHARE]);
  });

  test.each([
    'mailto:info@dropbox.com',
    'cid:image001.png@01DA',
    'data:image/png;base64,AA',
    'javascript:void(0)',
    '#_MailOriginal',
    'image001.png',
    'kapitel/2',
    '/s/abc',
    'info@dropbox.com',
    '',
  ])('%j is no link', (url) => {
    expect(anchored('Datei', url)).toEqual([]);
  });

  test.each(['//beispiel.example/x', '\\\\beispiel.example\\x', 'www.beispiel.example', 'dropbox.com/s/abc'])(
    '%j is a link although it has no scheme',
    (url) => {
      expect(urls(anchored('Datei', url))).toEqual([url]);
    },
  );
});

describe('hostile texts are read once', () => {
  // The number of links is the proof: what is read twice would be found twice, what is skipped not at all.
  test.each([
    ['one word of dots', '.'.repeat(300_000), 0],
    ['one word of labels', 'a.'.repeat(150_000), 0],
    ['list without blanks', ',https://'.repeat(30_000), 0],
    ['list of addresses', 'https://a.example,'.repeat(15_000), 15_000],
    ['bare hosts', 'dropbox.com/s/a '.repeat(15_000), 15_000],
    ['mail addresses', 'dropbox.com@'.repeat(20_000), 0],
    ['open brackets', `https://a.example${'('.repeat(300_000)}`, 1],
    ['closed brackets', `https://a.example${')'.repeat(300_000)}`, 1],
    ['a wrapper with many parameters', `${WRAPPED}${'&url=%2'.repeat(40_000)}`, 1],
    ['bare hosts in a list without blanks', 'a.com/,'.repeat(30_000), 0],
    ['bare paths in a list without blanks', 'a.b/,'.repeat(30_000), 0],
    ['disarmed dots', 'a[.]'.repeat(60_000), 0],
    ['angle brackets never closed', '<https://a.example/x\n> y'.repeat(10_000), 10_000],
    ['one angle bracket and many lines', `<https://a.example/x${'\n> y'.repeat(60_000)}`, 1],
    ['marks of Check Point', `https://url.avanan.click/v2/${'___'.repeat(60_000)}`, 1],
    ['marks of Proofpoint', `https://urldefense.com/v3/${'__'.repeat(60_000)}`, 1],
    ['targets of Cisco', `https://secure-web.cisco.com/1a${'/http:'.repeat(30_000)}\u2028`, 1],
    ['user names', `https://${'a.b:'.repeat(60_000)}@c.example/`, 1],
    ['path of a share', `https://a.example${'/s/a1'.repeat(40_000)}`, 1],
    ['signs that take no room', '\u200b.'.repeat(100_000), 0],
  ])('%s', (_, text, count) => {
    expect(findLinks(text, [], catalogue)).toHaveLength(count);
  });

  test('many attributes around many addresses', () => {
    const text = 'https://a.example/x '.repeat(5_000);
    const targets = Array.from({ length: 5_000 }, (_, index): LinkTarget => {
      return { url: `https://b.example/${index}`, origin: 'attribute', start: 0, end: text.length };
    });
    expect(findLinks(text, targets, catalogue)).toHaveLength(10_000);
  });
});
