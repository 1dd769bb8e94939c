import { unwrapLink } from '../../../src/engine/links/unwrap';

const SAFE = 'https://eur01.safelinks.protection.outlook.com/?url=';
const SHARE = 'https://www.dropbox.com/s/abc?dl=0&x=1';
const ENCODED = encodeURIComponent(SHARE);
const BASE64 = Buffer.from(SHARE).toString('base64');

const wrap = (target: string): string => SAFE + encodeURIComponent(target);

const wrapTimes = (times: number): string =>
  Array.from({ length: times }).reduce<string>((target) => wrap(target), SHARE);

describe('unwrapLink', () => {
  test.each([
    ['Safe Links', `${SAFE}${ENCODED}&data=05%7C01&reserved=0`],
    ['Safe Links, only parameter', `${SAFE}${ENCODED}`],
    [
      'Safe Links, entities left over',
      `https://nam02.safelinks.protection.outlook.com/?x=1&amp;url=${ENCODED}&amp;data=05`,
    ],
    [
      'Safe Links, entities doubled',
      `https://nam02.safelinks.protection.outlook.com/?x=1&amp;amp;url=${ENCODED}`,
    ],
    ['Safe Links, upper case', `https://EUR01.SafeLinks.Protection.Outlook.com/?URL=${ENCODED}`],
    [
      'Safe Links, file name in the path',
      `https://eur03.safelinks.protection.outlook.com/ap/w-59584e83/?url=${ENCODED}`,
    ],
    ['Safe Links without scheme', `eur01.safelinks.protection.outlook.com/?url=${ENCODED}`],
    ['Safe Links, US government', `https://gcc.safelinks.protection.office365.us/?url=${ENCODED}`],
    [
      'Safe Links of Teams',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${ENCODED}`,
    ],
    ['encoded once too often', `${SAFE}${encodeURIComponent(ENCODED)}`],
    ['Proofpoint v1', `https://urldefense.proofpoint.com/v1/url?u=${ENCODED}&k=abc`],
    ['Barracuda', `https://linkprotect.cudasvc.com/url?a=${ENCODED}&c=E,1,x`],
    ['Trend Micro', `https://eu1.ctp.trendmicro.com/x?url=${ENCODED}`],
    [
      'Trend Micro, own sub-domain',
      `https://ca-1234.ctp.trendmicro.com/wis/clicktime/v1/query?url=${ENCODED}`,
    ],
    ['FireEye', `https://protect2.fireeye.com/v1/url?k=1&amp;u=${ENCODED}`],
    ['Symantec', `https://clicktime.symantec.com/token?u=${ENCODED}`],
    [
      'Trustwave, every dot encoded',
      `https://scanmail.trustwave.com/?c=1&d=2&u=${ENCODED.replace(/\./g, '%2e')}`,
    ],
    ['Libraesva', `https://urlsand.esvalabs.com/?u=${ENCODED}&e=1`],
    ['Hornetsecurity, old', `https://atpscan.global.hornetsecurity.com/index.php?u=${ENCODED}`],
    ['Google', `https://www.google.com/url?q=${ENCODED}&sa=D`],
    ['Google, other country', `https://www.google.de/url?sa=t&url=${ENCODED}`],
    ['Google, two-part ending', `https://www.google.co.uk/url?url=${ENCODED}`],
    ['Facebook', `https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`],
    ['Instagram', `https://l.instagram.com/?u=${ENCODED}&e=1`],
    ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${ENCODED}&urlhash=x`],
    ['LinkedIn, warning page', `https://www.linkedin.com/safety/go?url=${ENCODED}`],
    ['YouTube', `https://www.youtube.com/redirect?event=x&q=${ENCODED}`],
    ['Slack', `https://slack-redir.net/link?url=${ENCODED}`],
    ['Steam', `https://steamcommunity.com/linkfilter/?url=${ENCODED}`],
    ['Reddit', `https://out.reddit.com/t3_x?url=${ENCODED}`],
    ['Tumblr', `https://t.umblr.com/redirect?z=${ENCODED}`],
    ['VK', `https://vk.com/away.php?to=${ENCODED}`],
    ['Bluesky', `https://go.bsky.app/redirect?u=${ENCODED}`],
    ['DuckDuckGo', `https://duckduckgo.com/l/?uddg=${ENCODED}`],
    ['Telegram', `https://t.me/iv?url=${ENCODED}&rhash=1`],
    ['Firebase', `https://example.page.link/?link=${ENCODED}`],
    ['Azure mail', `https://emails.azure.microsoft.com/redirect/?destination=${ENCODED}`],
    ['Outlook on the web', `https://outlook.office.com/mail/safelink.html?url=${ENCODED}&corid=1`],
    [
      'Proofpoint v2',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.dropbox.com_s_abc-3Fdl-3D0-26x-3D1&d=Dw&c=e',
    ],
    ['Proofpoint v3', 'https://urldefense.com/v3/__https://www.dropbox.com/s/abc?dl=0&x=1__;!!Ab$'],
    [
      'Proofpoint v3, signs replaced',
      'https://urldefense.com/v3/__https://www.dropbox.com/s/abc*dl=0&x*1__;Pz0!!Ab$',
    ],
    ['Sophos', `https://eu-west-1.protection.sophos.com?d=dropbox.com&u=${BASE64}&i=1`],
    [
      'Sophos, alphabet of addresses',
      `https://eu-west-1.protection.sophos.com/?u=${BASE64.replace('=', '')}&d=x.com`,
    ],
    ['Check Point', `https://protect.checkpoint.com/v2/___${SHARE}___.YzJ1OmV4YW1wbGU`],
    ['Check Point, region', `https://protect.checkpoint.com/v2/r01/___${ENCODED}___.YzJ1`],
    ['Cisco', `https://secure-web.cisco.com/1AbCdEf/${ENCODED}`],
    ['Amazon SES', `https://abc.r.eu-west-1.awstrack.me/L0/${ENCODED}/1/0102/abc=3`],
    ['Bing', `https://www.bing.com/ck/a?!&&p=1&u=a1${BASE64}&ntb=1`],
    ['Yahoo', `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${ENCODED}/RK=2/RS=x-`],
    ['Internet Archive', `https://web.archive.org/web/20260101000000/${SHARE}`],
    ['Mailchimp', `https://mailchimp.com/mctx/clicks?url=${ENCODED}&h=1`],
    ['two layers', wrap(`https://www.google.com/url?q=${ENCODED}`)],
    ['five layers', wrapTimes(5)],
  ])('%s', (_, url) => {
    expect(unwrapLink(url)).toMatchObject({
      target: SHARE,
      wrapped: true,
      address: { host: 'www.dropbox.com', path: '/s/abc', query: 'dl=0&x=1' },
    });
  });

  test.each<[string, string, string, boolean?]>([
    [
      'Avanan, slash lost',
      'https://url.avanan.click/v2/___https:/www.dropbox.com/s/abc___.x',
      'www.dropbox.com',
    ],
    ['Postmark', 'https://click.pstmrk.it/3s/www.dropbox.com%2Fs%2Fabc/AbC/DeF', 'www.dropbox.com'],
    ['Google AMP', 'https://www.google.de/amp/s/www.dropbox.com/s/abc', 'www.dropbox.com'],
    ['AMP cache', 'https://www-dropbox-com.cdn.ampproject.org/c/s/www.dropbox.com/s/abc', 'www.dropbox.com'],
    ['Microsoft Defender for Cloud Apps', 'https://kreis.sharepoint.com.mcas.ms/x', 'kreis.sharepoint.com'],
    [
      'Google Translate',
      'https://my--cloud-dropbox-com.translate.goog/x?_x_tr_sl=de',
      'my-cloud.dropbox.com',
    ],
    ['Office', 'ms-word:ofe|u|https://kreis.sharepoint.com/x.docx', 'kreis.sharepoint.com', false],
    ['disarmed', 'hxxps://www[.]dropbox[.]com/s/abc', 'www.dropbox.com', false],
    ['Mimecast', 'https://protect-eu.mimecast.com/s/Token?domain=dropbox.com', 'dropbox.com'],
    ['Mimecast, new', 'https://url.de.m.mimecastprotect.com/s/Token?domain=1drv.ms', '1drv.ms'],
    ['Sophos', 'https://eu-west-1.protection.sophos.com?d=dropbox.com&u=aHR0cHM6Ly8', 'dropbox.com'],
  ])('%s: %s leads to %s', (_, url, host, wrapped = true) => {
    expect(unwrapLink(url)).toMatchObject({ wrapped, address: { host } });
  });

  test.each([
    ['no wrapper', SHARE],
    ['unknown host with url=', `https://pruefer.example/?url=${ENCODED}`],
    ['other page of a wrapper host', `https://www.google.com/search?q=${ENCODED}`],
    ['host in front of another', `https://safelinks.protection.outlook.com.evil.example/?url=${ENCODED}`],
    ['no parameter', 'https://eur01.safelinks.protection.outlook.com/'],
    ['empty parameter', `${SAFE}&data=1`],
    ['other parameter', `https://eur01.safelinks.protection.outlook.com/?target=${ENCODED}`],
    ['target is no web address', `${SAFE}${encodeURIComponent('mailto:a@b.example')}`],
    ['target has no dot', `${SAFE}abc`],
    ['Mimecast without host', 'https://protect-eu.mimecast.com/s/Token'],
    ['Cisco without target', 'https://secure-web.cisco.com/1AbCdEf'],
    ['Check Point without marks', 'https://protect.checkpoint.com/v2/abc'],
    ['Proofpoint v3 cut off', 'https://urldefense.com/v3/__https://www.dropbox.com/s/ab'],
    ['Bing without its mark', `https://www.bing.com/ck/a?u=${BASE64}`],
    ['fragment instead of query', `https://eur01.safelinks.protection.outlook.com/#url=${ENCODED}`],
  ])('stays as it is: %s', (_, url) => {
    expect(unwrapLink(url)).toMatchObject({ target: url, wrapped: false });
  });

  test('stops after five layers', () => {
    expect(unwrapLink(wrapTimes(6))).toMatchObject({
      target: wrap(SHARE),
      address: { host: 'eur01.safelinks.protection.outlook.com' },
    });
  });

  test.each(['mailto:a@b.example', '', '#x'])('%j is no link', (url) => {
    expect(unwrapLink(url)).toBeNull();
  });
});
