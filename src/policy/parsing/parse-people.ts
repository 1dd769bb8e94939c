import { nameWords } from '../../engine';
import type { NamedOrganisation, RecipientPolicy, SenderPolicy } from '../policy';
import { TIERS } from '../policy';
import type { Parse } from './parse';
import { parseDomainPattern, parseMail } from './parse-addresses';
import { parseFilledList, parseList } from './parse-list';
import { optional, parseRecord, required } from './parse-record';
import { parseNumber, parseOneOf, parseText, shorten } from './parse-values';

/** Where a pack says nothing: a meeting of ten knows each other, a list of twenty does not. */
const MAX_VISIBLE = 10;
const MAX_HOUSES = 4;

/** Each name is looked for beside every recipient. */
const MAX_NAMES = 500;
/** „AG“ stands behind every other firm. */
const MIN_LETTERS = 4;

export const NO_SENDER_RULES: SenderPolicy = { mailboxes: [], requiredFor: [] };

export const DEFAULT_RECIPIENTS: RecipientPolicy = {
  maxVisible: MAX_VISIBLE,
  maxHouses: MAX_HOUSES,
  names: [],
};

const parseSections = parseRecord<SenderPolicy>({
  mailboxes: optional(parseList(parseMail), []),
  requiredFor: optional(parseList(parseOneOf(TIERS)), []),
});

/** From which mailboxes staff write. A demand for mailboxes where none is named would hold up everybody. */
export const parseSender: Parse<SenderPolicy> = (value, path, log) => {
  const sender = parseSections(value, path, log);
  if (sender !== undefined && sender.requiredFor.length > 0 && sender.mailboxes.length === 0) {
    log.report('missing', [...path, 'mailboxes'], { key: 'mailboxes' });
  }
  return sender;
};

const parseName: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined || nameWords(text).join('').length >= MIN_LETTERS) return text;
  log.report('short-name', path, { value: shorten(text) });
  return undefined;
};

const parseAllNames = parseList(
  parseRecord<NamedOrganisation>({
    name: required(parseName),
    aliases: optional(parseList(parseName), []),
    domains: required(parseFilledList(parseDomainPattern)),
  }),
);

const parseNames: Parse<readonly NamedOrganisation[]> = (value, path, log) => {
  const names = parseAllNames(value, path, log);
  if (names === undefined || names.length <= MAX_NAMES) return names;
  log.report('too-many', path, { max: MAX_NAMES });
  return undefined;
};

/** How many strangers may see each other, and which organisation sits where. */
export const parseRecipients = parseRecord<RecipientPolicy>({
  maxVisible: optional(parseNumber(1, 1000), MAX_VISIBLE),
  maxHouses: optional(parseNumber(1, 1000), MAX_HOUSES),
  names: optional(parseNames, []),
});
