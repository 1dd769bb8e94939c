import { LINK_SERVICES } from '../../../src/data/link-services';
import { createLinkCatalogue } from '../../../src/engine/links/link-catalogue';
import type { LinkPermissions } from '../../../src/engine/links/link-catalogue';
import { parseHost } from '../../../src/engine/links/parse-host';
import type { WebAddress } from '../../../src/engine/links/parse-host';

function read(url: string): WebAddress {
  const address = parseHost(url);
  if (address === null) throw new Error(`${url} is no web address`);
  return address;
}

const catalogue = (permissions: Partial<LinkPermissions> = {}): ReturnType<typeof createLinkCatalogue> =>
  createLinkCatalogue(LINK_SERVICES, { allowed: [], ownDomains: [], ...permissions });

describe('findService', () => {
  test.each([
    ['https://docs.google.com/document/d/1/edit', 'google_docs', 'collab_doc'],
    ['https://docs.google.com/forms/d/e/1/viewform', 'google_forms', 'form'],
    ['https://drive.google.com/file/d/1', 'google_drive', 'cloud_storage'],
    ['https://photos.app.goo.gl/x', 'google_photos', 'photo_share'],
    ['https://goo.gl/x', 'shortener_generic', 'shortener'],
    ['https://x.com/i/grok/share/1', 'grok', 'ai_share'],
    ['https://x.com/kreis', 'x_twitter', 'social'],
    ['https://cdn.discordapp.com/attachments/1/2/plan.pdf', 'discord_files', 'file_transfer'],
    ['https://discordapp.com/invite/abc', 'discord', 'messenger'],
    ['https://us02web.zoom.us/rec/share/x', 'zoom_rec', 'collab_doc'],
    ['https://bucket.s3.eu-central-1.amazonaws.com/x', 'amazon_s3', 'object_storage'],
    ['https://s3-eu-west-1.amazonaws.com/bucket/x', 'amazon_s3', 'object_storage'],
    ['https://www.amazon.de/photos/share/x', 'amazon_photos', 'photo_share'],
    ['https://c.web.de/@1/x', 'webde_cloud', 'cloud_storage'],
    ['https://bawü.social/@lfdi', 'mastodon_bawue', 'social'],
  ])('%s is %s (%s)', (url, id, category) => {
    expect(catalogue().findService(read(url))).toMatchObject({ id, category });
  });

  test.each([
    ['https://www.google.com/', 'general host of listed sub-domains'],
    ['https://us02web.zoom.us/j/123', 'a meeting is no share'],
    ['https://www.amazon.de/dp/B000', 'the shop is no cloud'],
    ['https://ec2.eu-central-1.amazonaws.com/', 'a computer is no bucket'],
    ['https://web.de/magazine', 'the news are no cloud'],
    ['https://help.dropbox.com/de-de', 'help of a service'],
    ['https://www.facebook.com/privacy/policy', 'legal page of a service'],
    ['https://mail.de/', 'mail provider without a known share path'],
  ])('knows no service at %s: %s', (url) => {
    expect(catalogue().findService(read(url))).toBeNull();
  });
});

describe('isAllowed', () => {
  type Case = readonly [url: string, permissions: Partial<LinkPermissions>, reason: string];

  const allowed = (url: string, permissions: Partial<LinkPermissions>): boolean =>
    catalogue(permissions).isAllowed(read(url));

  test.each<Case>([
    ['https://cloud.kreis.example/s/abc', { allowed: ['cloud.kreis.example'] }, 'allowed host'],
    ['https://cloud.kreis.example/s/abc', { allowed: ['cloud.kreis.example/s/'] }, 'allowed path'],
    ['https://cloud.kreis.example/s/abc', { allowed: ['https://Cloud.Kreis.example/s'] }, 'pasted address'],
    ['https://kreis.sharepoint.com/:w:/s/x', { allowed: ['kreis.sharepoint.com'] }, 'own tenant'],
    ['https://www.dropbox.com/s/x', { allowed: ['dropbox.com'] }, 'allowed service'],
    ['https://www.kreis.example/', { ownDomains: ['kreis.example'] }, 'own house'],
    ['https://KREIS.example./', { ownDomains: ['kreis.example'] }, 'own house, written loosely'],
    [
      'https://kreis.sharepoint.com/x',
      { ownDomains: ['kreis.sharepoint.com'] },
      'own domain below a service',
    ],
    ['https://social.bund.de/@bfdi', {}, 'run by an authority'],
    ['https://xn--baw-joa.social/@lfdi', {}, 'run by an authority, punycode'],
  ])('%s with %j: %s', (url, permissions) => {
    expect(allowed(url, permissions)).toBe(true);
  });

  test.each<Case>([
    ['https://cloud.kreis.example/admin', { allowed: ['cloud.kreis.example/s/'] }, 'other path'],
    ['https://cloud.kreis.example/shop', { allowed: ['cloud.kreis.example/s'] }, 'longer word'],
    ['https://cloud.kreis.example/s/../x', { allowed: ['cloud.kreis.example/s/'] }, 'out of the path again'],
    ['https://cloud.kreis.example@evil.example/s/', { allowed: ['cloud.kreis.example'] }, 'user name trick'],
    ['https://kreis.example.evil.example/', { ownDomains: ['kreis.example'] }, 'own domain in front'],
    ['https://landkreis.example/', { ownDomains: ['kreis.example'] }, 'no label boundary'],
    ['https://other.sharepoint.com/x', { allowed: ['kreis.sharepoint.com'] }, 'other tenant'],
    [
      'https://c.web.de/@1/x',
      { ownDomains: ['web.de'] },
      'a mail provider’s customer does not run its cloud',
    ],
    ['https://www.icloud.com/x', { ownDomains: ['icloud.com'] }, 'nor where the domains are the same'],
    ['https://mastodon.social/@x', {}, 'public instance'],
    [
      'https://example.org/',
      { allowed: ['', '/', 'mailto:a@b.example'], ownDomains: ['', '.'] },
      'empty entries',
    ],
  ])('not %s with %j: %s', (url, permissions) => {
    expect(allowed(url, permissions)).toBe(false);
  });
});
