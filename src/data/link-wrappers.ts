/**
 * Addresses that carry another address in a query parameter: mail gateways and the redirects of large platforms.
 *
 * Source: own list, from the vendors' documentation and from wrapped links seen in public sources.
 * Licence: facts, free for any use (CC0 1.0); the arrangement is EUPL-1.2 like the rest.
 * Date: 2026-11-22. Refresh: by hand, a row for each wrapper. Only named hosts: an unknown host with `url=` in its query
 * may well be a page about that address.
 *
 * Hosts as in `link-services.ts`. The first parameter that is there counts; it is decoded once.
 */
export interface LinkWrapperRow {
  readonly id: string;
  readonly hosts: readonly string[];
  /** Lower case. */
  readonly parameters: readonly string[];
}

export const LINK_WRAPPERS: readonly LinkWrapperRow[] = [
  // Mail gateways
  {
    id: 'safe-links',
    hosts: [
      'safelinks.protection.outlook.com',
      'safelinks.protection.office365.us',
      'safelinks.protection.o365.cn',
      'safelinks.o365.cn',
      'statics.teams.cdn.office.net/evergreen-assets/safelinks/',
    ],
    parameters: ['url'],
  },
  { id: 'proofpoint-v1', hosts: ['urldefense.proofpoint.com/v1/'], parameters: ['u'] },
  // Mimecast often shows no more than the host, sometimes not even that.
  { id: 'mimecast', hosts: ['mimecast.com', 'mimecastprotect.com'], parameters: ['domain'] },
  { id: 'barracuda', hosts: ['linkprotect.cudasvc.com/url'], parameters: ['a'] },
  // Sophos keeps the full address in Base64; the host stands beside it in the clear.
  { id: 'sophos', hosts: ['protection.sophos.com'], parameters: ['d'] },
  { id: 'trend-micro', hosts: ['trendmicro.com/wis/clicktime/', 'ctp.trendmicro.com'], parameters: ['url'] },
  { id: 'fireeye', hosts: ['protect2.fireeye.com'], parameters: ['u'] },
  { id: 'symantec', hosts: ['clicktime.symantec.com'], parameters: ['u'] },
  { id: 'trustwave', hosts: ['scanmail.trustwave.com'], parameters: ['u'] },
  { id: 'libraesva', hosts: ['urlsand.esvalabs.com'], parameters: ['u'] },
  { id: 'hornetsecurity', hosts: ['atpscan.global.hornetsecurity.com'], parameters: ['u', 'url'] },

  // Platforms
  { id: 'google', hosts: ['google.*/url', 'google.co.uk/url'], parameters: ['url', 'q'] },
  { id: 'google-translate', hosts: ['translate.google.*'], parameters: ['u'] },
  {
    id: 'meta',
    hosts: [
      'l.facebook.com/l.php',
      'lm.facebook.com/l.php',
      'l.messenger.com/l.php',
      'l.instagram.com',
      'l.threads.com',
      'l.wl.co',
    ],
    parameters: ['u'],
  },
  { id: 'linkedin', hosts: ['linkedin.com/redir/redirect', 'linkedin.com/safety/go'], parameters: ['url'] },
  { id: 'youtube', hosts: ['youtube.com/redirect'], parameters: ['q'] },
  { id: 'slack', hosts: ['slack-redir.net/link'], parameters: ['url'] },
  { id: 'steam', hosts: ['steamcommunity.com/linkfilter'], parameters: ['url', 'u'] },
  { id: 'reddit', hosts: ['out.reddit.com'], parameters: ['url'] },
  { id: 'tumblr', hosts: ['t.umblr.com/redirect'], parameters: ['z'] },
  { id: 'vk', hosts: ['vk.com/away.php'], parameters: ['to'] },
  { id: 'bluesky', hosts: ['go.bsky.app/redirect'], parameters: ['u'] },
  { id: 'duckduckgo', hosts: ['duckduckgo.com/l/'], parameters: ['uddg'] },
  { id: 'telegram', hosts: ['t.me/iv'], parameters: ['url'] },
  { id: 'firebase', hosts: ['page.link'], parameters: ['link'] },
  { id: 'azure-mail', hosts: ['emails.azure.microsoft.com'], parameters: ['destination'] },
];
