import type { Candidate, CheckResult, TextDetector } from '../detector';

/**
 * Key to a machine: private keys, keys of clouds and code platforms, tokens, connection data, log-in data inside addresses. § 32 DSGVO:
 * whoever has it, is in.
 *
 * | kind | form |
 * |---|---|
 * | private key (RFC 7468, OpenSSH, OpenPGP) | `-----BEGIN … PRIVATE KEY-----` with its lines |
 * | Amazon | `AKIA` or `ASIA` and 16 capitals and digits |
 * | GitHub, GitLab | `ghp_` and 36 signs, `github_pat_…`, `glpat-…` |
 * | Slack, Google, Stripe, SendGrid, npm, OpenAI | `xoxb-…`, `AIza` and 35, `sk_live_…`, `SG.….…`, `npm_` and 36, `sk-…` |
 * | Azure | `AccountKey=` with 86 signs and `==`, `SharedAccessKey=`, `sig=` of a shared access signature |
 * | web token (RFC 7519) | three parts in base64url, the first two begin with `eyJ`, which is `{"` |
 * | connection data | `Password=` or `Pwd=` behind `Server=`, `Data Source=`, `jdbc:` … |
 * | log-in in an address (RFC 3986) | `https://name:value@host` |
 * | anything behind its label | `api_key=`, `client_secret:`, `token =` … and 16 signs or more |
 *
 * There is no check digit. The forms above are certain; behind a mere label the value must look drawn by lot: letters and digits, and at
 * least 3 bits of entropy per sign.
 *
 * Worked example `token=aaaaaaaa11111111`: 16 signs, two values, eight of each: 1 bit per sign, so it is none. ✗
 *
 * Not: public keys and certificates, placeholders (`<token>`, `your-api-key`), hashes and commit numbers without a label. The makers'
 * own examples (`AKIAIOSFODNN7EXAMPLE`) are low.
 * Authority: the makers' documentation of their formats. Known limits: keys of other makers without a label; a key broken over lines.
 */
const BEGINNINGS =
  'begin|akia*|asia*|aiza*|ghp_*|gho_*|ghu_*|ghs_*|ghr_*|github_pat_*|glpat|xoxb|xoxp|xoxa|xoxr|xoxs|sk_live_*|rk_live_*|npm_*|shpat_*|whsec_*|sg|sk|eyj*';
const LABEL_WORDS =
  'accountkey|sharedaccesskey|sig|password|pwd|http|https|ftp|sftp|postgres|postgresql|mysql|mongodb|amqp|amqps|redis|apikey|api_key|api|token|*token|*_token|*_key|secret|*_secret|clientsecret|bearer|schlüssel';

const TOKENS =
  'AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{35}|gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}|glpat-[0-9A-Za-z_-]{20,64}|xox[abprs]-[0-9A-Za-z-]{20,120}|[sr]k_live_[0-9A-Za-z]{16,128}|npm_[0-9A-Za-z]{36}|shpat_[0-9a-f]{32}|whsec_[0-9A-Za-z+/=]{24,80}|SG\\.[0-9A-Za-z_-]{22}\\.[0-9A-Za-z_-]{43}|sk-(?:[a-z]{2,8}-)?[0-9A-Za-z_-]{32,180}';
// Real tokens are shorter; the bounds keep a text of nothing but such signs linear.
const WEB_TOKEN = 'eyJ[0-9A-Za-z_-]{8,1000}\\.eyJ[0-9A-Za-z_-]{8,3000}\\.[0-9A-Za-z_-]{16,800}';
const PRIVATE_KEY =
  'BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----(?:[0-9A-Za-z+/=\\s:,.()>]|-(?!-)){0,8000}-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----|BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----(?:[\\s>]{1,6}[0-9A-Za-z+/=]{20,80}){1,100}';

const ADDRESS =
  '(?:https?|s?ftp|postgres(?:ql)?|mysql|mongodb|amqps?|redis):\\/\\/[^\\s/:@]{0,64}:(?=[^\\s/@]{3,64}@)';
const NAMED =
  '(?:AccountKey|SharedAccessKey|sig|password|pwd|[A-Za-z_]{0,24}(?:api|token|secret|_key|apikey|bearer)|schlüssel)(?:[-_ ]?(?:key|token|secret|schlüssel))?["\']?(?: ?[:=] ?| (?=[0-9A-Za-z_.-]{20}))(?:Bearer )?["\'„“]?';
const KNOWN = new RegExp(`${PRIVATE_KEY}|${WEB_TOKEN}|${TOKENS}`, 'y');
const LABEL = new RegExp(`${ADDRESS}|${NAMED}`, 'iy');
const VALUE = /[^\s/@]{3,64}(?=@[0-9A-Za-z-]{1,63}[.:/])|[0-9A-Za-z+/_=.~%!#$*?^-]{3,200}/y;

const BEFORE_AT = /:\/\/[^\s/:@]{0,64}:$/;
const STORAGE = /(?:AccountKey|SharedAccessKey)=$/i;
const SIGNATURE = /[?&;]sig=$/i;
const DATABASE =
  /(?:server|data source|host|jdbc:[a-z]+|initial catalog|database|user id|uid|user)[=:][^\n]{0,80}(?:password|pwd) ?= ?$/i;
const LABELLED =
  /(?:api[-_ ]?(?:key|schlüssel)|token|secret|bearer|(?:access|private|auth|secret)_key)["']?(?: ?[:=] ?| )(?:Bearer )?["'„“]?$/i;
const SAMPLE = /example|beispiel|muster|dummy|placeholder|changeme|your|xxxx|\*\*\*|\.\.\./i;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const SURE = 0.95;
const UNSURE = 0.6;
const SAMPLE_VALUE = 0.3;

/** Bits per sign; a password generator gives more than 3.5, words of a language that repeat their letters less. */
const LEAST_ENTROPY = 3;
const LEAST_LENGTH = 16;

/** Its form is proof enough. */
function checkKnown({ text }: Candidate): CheckResult {
  return SAMPLE.test(text) && text.length < LONGEST_SAMPLE ? SAMPLE_VALUE : SURE;
}

const LONGEST_SAMPLE = 60;

function checkLabelled({ text, after, above }: Candidate): CheckResult {
  if (BEFORE_AT.test(above)) return after.startsWith('@') && !SAMPLE.test(text) ? SURE : 'no';
  if (SAMPLE.test(text)) return 'no';
  if (STORAGE.test(above)) return /^[0-9A-Za-z+/]{40,88}={1,2}$/.test(text) ? SURE : 'no';
  if (SIGNATURE.test(above)) return /^[0-9A-Za-z%+/_-]{40,90}=?$/.test(text) ? SURE : 'no';
  if (DATABASE.test(above)) return SURE;
  if (!LABELLED.test(above) || text.length < LEAST_LENGTH) return 'no';
  if (UUID.test(text)) return UNSURE;
  return isDrawnByLot(text) ? SURE : 'no';
}

function isDrawnByLot(value: string): boolean {
  return (
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    !/\.[a-z]{2,4}$/.test(value) &&
    entropy(value) >= LEAST_ENTROPY
  );
}

/** Shannon's entropy in bits per sign. */
function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const sign of value) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

export const zugangsschluessel = {
  id: 'zugangsschluessel',
  category: 'secret',
  pattern: { trigger: 'word', words: BEGINNINGS.split('|'), shape: KNOWN },
  // The checks weigh the signs themselves.
  confidence: { alone: 0.6, withContext: 0.6 },
  context: { words: [] },
  check: checkKnown,
  also: {
    pattern: { trigger: 'label', words: LABEL_WORDS.split('|'), label: LABEL, shape: VALUE },
    check: checkLabelled,
  },
} satisfies TextDetector;
