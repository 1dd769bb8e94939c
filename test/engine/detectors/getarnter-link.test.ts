// Every name and host in these links is made up, or a service’s name on purpose misspelt.
import { LINK_SERVICES } from '../../../src/data/link-services';
import { getarnterLink } from '../../../src/engine/detectors/getarnter-link';
import { findLinks } from '../../../src/engine/links/find-links';
import { createLinkCatalogue } from '../../../src/engine/links/link-catalogue';
import { scanLinks } from '../../../src/engine/links/scan-links';
import { testLinkDetector } from './link-table';

testLinkDetector(
  getarnterLink,
  {
    'a host before the at sign': [
      'https://dropbox.com@evil.example/s/abc',
      'https://www.kreis.example:443@evil.example/',
      'https://kreis%2Eexample@evil.example/',
    ],
    'letters that look like others': [
      'https://drоpbox.com/s/abc',
      'https://www.wetrаnsfer.com/',
      'https://xn--drpbox-xqf.com/',
      'https://dropb0x.com/',
      'https://www.faceb00k.com/',
      'https://ӏinkedin.com/in/x',
      'https://krеis.example/',
    ],
    'a known host in front': ['https://dropbox.com.evil.example/', 'https://www.kreis.example.evil.test/'],
    'in a sentence, without scheme': ['Datei: «drоpbox.com/s/abc» bitte'],
    'disguise inside a wrapper': [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdropbox.com%40evil.example%2F&data=05',
    ],
  },
  {
    'what it seems': [
      'https://www.dropbox.com/s/abc',
      'https://www.kreis.example/',
      'https://beispiel.example/',
    ],
    'a user name that is no host': [
      'https://muster@beispiel.example/',
      'https://a.b%40c.example:pw@beispiel.example/',
    ],
    'user name of the same site': ['https://www.beispiel.example@beispiel.example/'],
    'foreign letters without a model': [
      'https://пример.example/',
      'https://bücherei.example/',
      'https://bawü.social/@x',
    ],
    'known names with digits': ['https://4shared.com/x', 'https://1drv.ms/x', 'https://t1p.de/x'],
    'country behind a known name': ['https://www.dropbox.com.br/'],
    'short names': ['https://b0.com/', 'https://х.example/'],
  },
);

const catalogue = createLinkCatalogue(LINK_SERVICES, {
  allowed: ['cloud.partner.example'],
  ownDomains: ['kreis.example'],
});

const hosts = (shown: string, url: string): string[] => {
  const text = `Hier: ${shown} bitte`;
  const target = { url, origin: 'attribute', start: 6, end: 6 + shown.length } as const;
  const links = findLinks(text, [target], catalogue).filter(({ origin }) => origin === 'attribute');
  return scanLinks(links, [getarnterLink]).length === 0
    ? []
    : links.map(({ disguise }) => disguise?.host ?? '');
};

describe('the words of a link name another host', () => {
  test.each([
    ['https://www.kreis.example/formular', 'https://evil.example/x', 'www.kreis.example', 'whole address'],
    ['www.bund.de', 'https://evil.example/x', 'www.bund.de', 'without scheme'],
    ['kreis.example', 'https://evil.example/x', 'kreis.example', 'bare own host'],
    ['cloud.partner.example/s/1', 'https://evil.example/', 'cloud.partner.example', 'bare allowed host'],
    ['Zur Seite (https://www.bund.de/)', 'https://evil.example/', 'www.bund.de', 'words around'],
    ['https://www.bund.de/', 'https://bit.ly/abc', 'www.bund.de', 'short link behind it'],
    [
      'https://cloud.kreis.example/s/1',
      'https://www.dropbox.com/s/1',
      'cloud.kreis.example',
      'foreign cloud',
    ],
    [
      'https://www.bund.de/',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2F',
      'www.bund.de',
      'wrapped',
    ],
  ])('%s → %s: %s, %s', (shown, url, host) => {
    expect(hosts(shown, url)).toEqual([host]);
  });

  test.each([
    ['https://www.bund.de/', 'https://bund.de/x', 'same site'],
    ['https://bund.de/', 'https://portal.bund.de/x', 'below'],
    [
      'https://www.bund.de/',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.bund.de%2F',
      'wrapped',
    ],
    ['https://www.bund.de/', 'https://protect-eu.mimecast.com/s/Token', 'gateway that shows nothing'],
    ['https://youtube.com/watch?v=1', 'https://youtu.be/1', 'two hosts of one service'],
    ['https://kreis.example/', 'https://cloud.partner.example/s/1', 'own and allowed'],
    ['https://www.bund.de/', 'https://www.kreis.example/weiter', 'leads to the own house'],
    ['info@kreis.example', 'https://evil.example/', 'mail address'],
    ['Antrag.pdf', 'https://evil.example/Antrag.pdf', 'file name'],
    ['Formular', 'https://evil.example/', 'words'],
    [
      `https://www.bund.de/ ${'und noch viele Worte '.repeat(5)}`,
      'https://evil.example/',
      'a whole paragraph',
    ],
  ])('%s → %s is no disguise: %s', (shown, url) => {
    expect(hosts(shown, url)).toEqual([]);
  });
});
