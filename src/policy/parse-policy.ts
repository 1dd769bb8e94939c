import {
  parseDomainPattern,
  parseIban,
  parseMail,
  parsePhonePrefix,
  parseTenant,
} from './parsing/parse-addresses';
import { parseChannels } from './parsing/parse-channels';
import { parseIdentifiers } from './parsing/parse-identifiers';
import { parseLinks } from './parsing/parse-links';
import { parseList, parseListWithIds } from './parsing/parse-list';
import { parseLocalizedText } from './parsing/parse-localized-text';
import { parseOffice } from './parsing/parse-office';
import { optional, parseRecord, required } from './parsing/parse-record';
import { DEFAULT_RECIPIENTS, NO_SENDER_RULES, parseRecipients, parseSender } from './parsing/parse-people';
import { parseSecured } from './parsing/parse-secured';
import { parseRules } from './parsing/parse-rules';
import { parseId, parseIsoDate, parseNumber, parseOneOf, parseText } from './parsing/parse-values';
import { parseWays, reportUnknownWays } from './parsing/parse-ways';
import { createProblemLog } from './parsing/problem-log';
import type { JustificationReason, Policy } from './policy';
import type { Locate, PolicyProblem } from './problem';
import { LEVELS } from './verdict';

/** Outlook itself speaks up after 5000 ms; a shorter time than this would fail on any machine that is busy. */
const DEADLINE_MS = { min: 500, max: 4000 };

export type PolicyResult =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

const parseDomains = parseList(parseDomainPattern);

/** Many mailboxes take no more. */
const MAX_MEGABYTES = 20;

const parsePack = parseRecord<Policy>({
  id: required(parseId),
  title: required(parseLocalizedText),
  version: required(parseText),
  date: required(parseIsoDate),
  own: required(
    parseRecord<Policy['own']>({
      domains: optional(parseDomains, []),
      phonePrefixes: optional(parseList(parsePhonePrefix), []),
      ibans: optional(parseList(parseIban), []),
      tenants: optional(parseList(parseTenant), []),
    }),
  ),
  tiers: required(
    parseRecord<Policy['tiers']>({
      partner: optional(parseDomains),
      authority: optional(parseDomains),
      freemail: optional(parseDomains),
      'own-private': optional(parseDomains),
      blocked: optional(parseDomains),
    }),
  ),
  links: required(parseLinks),
  identifiers: optional(parseIdentifiers, { shapes: {} }),
  sender: optional(parseSender, NO_SENDER_RULES),
  recipients: optional(parseRecipients, DEFAULT_RECIPIENTS),
  attachments: optional(
    parseRecord<Policy['attachments']>({ maxMegabytes: optional(parseNumber(1, 1000), MAX_MEGABYTES) }),
    { maxMegabytes: MAX_MEGABYTES },
  ),
  secured: optional(parseSecured),
  rules: required(parseRules),
  failure: required(
    parseRecord<Policy['failure']>({
      onError: required(parseOneOf(LEVELS)),
      onTimeout: required(parseOneOf(LEVELS)),
      deadlineMs: required(parseNumber(DEADLINE_MS.min, DEADLINE_MS.max)),
    }),
  ),
  reasons: required(
    parseListWithIds(
      parseRecord<JustificationReason>({ id: required(parseId), label: required(parseLocalizedText) }),
    ),
  ),
  channels: required(parseChannels),
  ways: optional(parseWays),
  office: optional(parseOffice),
  dsb: required(
    parseRecord<Policy['dsb']>({
      name: required(parseText),
      mail: required(parseMail),
      phone: required(parseText),
    }),
  ),
});

/**
 * Turns a policy pack as read from its file into a typed one, or names everything that is wrong with it.
 *
 * @param value plain data: objects, lists, texts, numbers, booleans, null.
 * @param knownDetectors ids of the detectors that rules may name.
 * @param locate where in the file the value at a path stands.
 */
export function parsePolicy(value: unknown, knownDetectors: readonly string[], locate: Locate): PolicyResult {
  const log = createProblemLog(knownDetectors, locate);
  const policy = parsePack(value, [], log);
  // Below Mailbox 1.14 `confirm` works as `justify`, so both need a reason to choose from.
  if (policy?.reasons.length === 0 && asksForReasons(policy)) log.report('reasons-needed', ['reasons'], {});
  if (policy?.ways !== undefined) reportUnknownWays(policy.ways, value, log);
  return policy === undefined || log.problems.length > 0
    ? { ok: false, problems: log.problems }
    : { ok: true, policy };
}

function asksForReasons({ rules, failure }: Policy): boolean {
  return [failure.onError, failure.onTimeout, ...rules.map(({ level }) => level)].some(
    (level) => level === 'confirm' || level === 'justify',
  );
}
