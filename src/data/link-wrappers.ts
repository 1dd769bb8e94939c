/**
 * Addresses that carry another address: mail gateways and the redirects of large platforms.
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

/** A wrapper whose target takes more than one look. Tried before the simple ones, which then stand in where it shows nothing. */
export interface CodedWrapperRow {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly encoding: 'percent' | 'plain' | 'base64' | 'bing' | 'proofpoint-2' | 'proofpoint-3';
  /** Where the target stands: in the first of these parameters that is there … */
  readonly parameters?: readonly string[];
  /**
   * … or in the first group of this pattern, tried on path, query and fragment as one text. It begins at one place only, or
   * cannot fail behind it: addresses of 100 KB exist.
   */
  readonly path?: RegExp;
}

/** A proxy that shows other pages under its own name. */
export interface ProxyHostRow {
  /** With its dot. */
  readonly suffix: string;
  /** True: the host stands before it as it is; false: with `-` for `.` and `--` for `-`. */
  readonly dots: boolean;
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
  { id: 'outlook-web', hosts: ['outlook.office.com/mail/safelink.html'], parameters: ['url'] },
  {
    id: 'proofpoint-v1',
    hosts: ['urldefense.proofpoint.com/v1/', 'urldefense.com/v1/', 'urldefense.us/v1/'],
    parameters: ['u'],
  },
  // Mimecast often shows no more than the host, sometimes not even that.
  { id: 'mimecast', hosts: ['mimecast.com', 'mimecastprotect.com'], parameters: ['domain'] },
  { id: 'barracuda', hosts: ['linkprotect.cudasvc.com/url'], parameters: ['a'] },
  // The full address stands beside it in Base64, see below; this is for links cut short.
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
  { id: 'mailchimp', hosts: ['mailchimp.com/mctx/clicks'], parameters: ['url'] },
];

export const CODED_WRAPPERS: readonly CodedWrapperRow[] = [
  // Mail gateways
  {
    id: 'proofpoint-v2',
    hosts: ['urldefense.proofpoint.com/v2/', 'urldefense.com/v2/', 'urldefense.us/v2/'],
    encoding: 'proofpoint-2',
    parameters: ['u'],
  },
  {
    id: 'proofpoint-v3',
    hosts: ['urldefense.com/v3/', 'urldefense.us/v3/', 'urldefense.proofpoint.com/v3/'],
    encoding: 'proofpoint-3',
    path: /^(\/v3\/__)/,
  },
  { id: 'sophos-encoded', hosts: ['protection.sophos.com'], encoding: 'base64', parameters: ['u'] },
  // `https:/host` and `https%3A//host` both occur between the underscores.
  {
    id: 'check-point',
    hosts: ['protect.checkpoint.com', 'url.avanan.click'],
    encoding: 'percent',
    path: /^\/v2\/(?:[^/]{1,20}\/)?___(.+?)___\./,
  },
  // Older links of Cisco show nothing but a token.
  { id: 'cisco', hosts: ['secure-web.cisco.com'], encoding: 'percent', path: /\/(https?(?:%3a|:)[^]*)/i },
  { id: 'amazon-ses', hosts: ['awstrack.me/L0/'], encoding: 'percent', path: /^\/L0\/([^/]+)/ },
  {
    id: 'postmark',
    hosts: ['click.pstmrk.it'],
    encoding: 'percent',
    path: /^\/[23](?:s|t|st|ts)?\/([^/]+)/,
  },

  // Platforms
  {
    id: 'google-amp',
    hosts: ['google.*/amp/', 'google.co.uk/amp/'],
    encoding: 'plain',
    path: /^\/amp\/(?:s\/)?([^/].*)$/,
  },
  {
    id: 'amp-cache',
    hosts: ['cdn.ampproject.org'],
    encoding: 'plain',
    path: /^\/[a-z]{1,3}\/(?:s\/)?([^/].*)$/,
  },
  { id: 'bing', hosts: ['bing.com/ck/a'], encoding: 'bing', parameters: ['u'] },
  { id: 'yahoo', hosts: ['r.search.yahoo.com'], encoding: 'percent', path: /\/RU=([^/]+)\// },
  {
    id: 'web-archive',
    hosts: ['web.archive.org/web/'],
    encoding: 'plain',
    path: /^\/web\/[0-9]{1,14}(?:[a-z]{2}_)?\/(.+)$/,
  },
];

/** Microsoft Defender for Cloud Apps; Google's translator. Both from own knowledge, no second source yet. */
export const PROXY_HOSTS: readonly ProxyHostRow[] = [
  { suffix: '.mcas.ms', dots: true },
  { suffix: '.translate.goog', dots: false },
];
