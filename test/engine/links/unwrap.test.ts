import { unwrapLink } from '../../../src/engine/links/unwrap';

const SAFE = 'https://eur01.safelinks.protection.outlook.com/?url=';
const SHARE = 'https://www.dropbox.com/s/abc?dl=0&x=1';
const ENCODED = encodeURIComponent(SHARE);

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
    ['two layers', wrap(`https://www.google.com/url?q=${ENCODED}`)],
    ['five layers', wrapTimes(5)],
  ])('%s', (_, url) => {
    expect(unwrapLink(url)).toMatchObject({
      target: SHARE,
      wrapped: true,
      address: { host: 'www.dropbox.com', path: '/s/abc', query: 'dl=0&x=1' },
    });
  });

  test.each([
    ['Mimecast', 'https://protect-eu.mimecast.com/s/Token?domain=dropbox.com', 'dropbox.com'],
    ['Mimecast, new', 'https://url.de.m.mimecastprotect.com/s/Token?domain=1drv.ms', '1drv.ms'],
    ['Sophos', 'https://eu-west-1.protection.sophos.com?d=dropbox.com&u=aHR0cHM6Ly8', 'dropbox.com'],
  ])('%s shows the host only', (_, url, host) => {
    expect(unwrapLink(url)).toMatchObject({ wrapped: true, address: { host } });
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
