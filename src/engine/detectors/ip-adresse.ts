import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Address of a computer on the internet (IP address), given out by the provider; RFC 791 and RFC 4291. The provider knows whose it is,
 * so it is personal for an authority that can ask: EuGH C-582/14.
 *
 * | version | form |
 * |---|---|
 * | 4 | four numbers 0 to 255 with full stops, no leading zeros |
 * | 6 | eight groups of up to four hexadecimal digits with colons; one run of zero groups may be `::` |
 *
 * There is no check digit, and German outlines look alike („Ziffer 1.2.3.4“). Version 4 counts if
 * 1. no word for an outline, a version or a file stands directly before it, and no fifth number or mask follows;
 * 2. it lies in a range that is given out: not 0, 127, 224 and above, no public resolver such as 8.8.8.8;
 * 3. a word for it is near („IP“, „Login“, „Server“, „Protokoll“), or at least two of its numbers have three digits.
 *
 * Version 6 counts if it begins with 2000 to 3fff.
 *
 * Worked example 203.0.113.77: given out, 203 and 113 have three digits: 0.5; behind „IP-Adresse“: 0.7. ✓
 *
 * Private ranges (10, 172.16–31, 192.168, 169.254, 100.64–127) name a desk in a house, not a person outside: 0.3, and only beside a word
 * for it. Ranges kept for documentation count as given out: that is what examples are for.
 * Authority: the registries of IANA. Accuracy: one random row of four numbers in thirty has two of three digits.
 * Limits: version 6 of local networks (`fe80::`, `fd…`) and forms with `[.]` are not reported.
 */
const NUMBER = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const GROUP = '[0-9a-f]{1,4}';
const SHAPE = new RegExp(
  `(?:[1-9]\\d?|1\\d\\d|2[01]\\d|22[0-3])(?:\\.${NUMBER}){3}(?![0-9])` +
    `|[23][0-9a-f]{3}(?::${GROUP}){0,6}(?:::(?:${GROUP}(?::${GROUP}){0,5})?|:${GROUP})(?![0-9a-z:])`,
  'iy',
);

const IP_WORDS = 'ip|ip-adresse*|ipadresse*|ip-nummer|ipv4|ipv6|ip address*';
const NETWORK_WORDS =
  'login*|anmeldung*|zugriff*|server*|client*|host*|router*|logfile*|logdatei*|protokoll*|firewall*|provider*|angreifer*|hacker*|' +
  'portscan*|anschlussinhaber*|verbindung*|ping|traffic|blockiert|gesperrt';
const OTHER =
  'version*|ver.|vers.|v|v.|release*|build*|firmware*|update*|kapitel*|kap.|ziffer*|ziff.|nr.|nummer|abschnitt*|abs.|punkt|pos.|' +
  'position*|gliederung*|tz.|rn.|§|anlage*|top|produkt*|konto|kostenstelle|aktenzeichen|az.|az|gz|zeichen|oid|section|chapter|artikel*|' +
  'leistung*|titel|los|din|en|iso|stand|seite|teil';

const PRIVATE =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
const NOBODY = /^(?:127\.|(?:8\.8\.8\.8|8\.8\.4\.4|1\.1\.1\.1|1\.0\.0\.1|9\.9\.9\.9)$)/;
const NAMED = /(?:^|[^a-zß-ÿ])ip(?:v[46])?(?![a-zß-ÿ])/i;
const INSIDE_LONGER = /[0-9A-Za-z][./:=#@&?%\\_-]$|[@#_\\-]$/;

function checkIpAdresse({ text, before, after }: Candidate): CheckResult {
  if (text.includes(':')) return isVersion6(text) && !/[0-9a-f]:$/i.test(before) ? 0.7 : 'no';
  if (INSIDE_LONGER.test(before) || NOBODY.test(text)) return 'no';
  // A mask says a whole network, a further part that it is no address.
  if (/^(?:\.\d|\/\d|-[0-9a-z]|[_a-z])/i.test(after)) return 'no';
  const named = NAMED.test(before) || NAMED.test(after);
  if (PRIVATE.test(text)) return named ? 0.3 : 'no';
  if (named) return 0.7;
  const long = text.split('.').filter((number) => number.length === 3).length;
  return long >= 2 ? 0.5 : long === 1 ? 'ok' : 'no';
}

function isVersion6(text: string): boolean {
  const halves = text.split('::');
  const groups = text.split(':').filter((group) => group !== '').length;
  return halves.length === 1 ? groups === 8 : halves.length === 2 && groups <= 7;
}

export const ipAdresse = {
  id: 'ip-adresse',
  category: 'identifier',
  pattern: { trigger: 'number', starts: '123456789', minDigits: 1, shape: SHAPE },
  confidence: { alone: 0, withContext: 0.5 },
  context: { words: `${IP_WORDS}|${NETWORK_WORDS}`.split('|'), against: OTHER.split('|') },
  check: checkIpAdresse,
} satisfies TextDetector;
