import type { SecuredSending } from '../secured-sending';
import { LEVELS } from '../verdict';
import type { Parse } from './parse';
import { optional, parseRecord, required } from './parse-record';
import { parseOneOf, parseText, shorten } from './parse-values';

/** A subject holds 255 characters, and people want to read theirs. */
const MAX_TAG = 40;
/** What office.js takes for name and value together; RFC 5322, 2.1.1. */
const MAX_HEADER = 998;

interface WrittenHeader {
  readonly name: string;
  readonly value: string;
}

interface WrittenSecured {
  readonly subjectTag?: string;
  readonly header?: WrittenHeader;
  readonly level?: SecuredSending['level'];
}

const parseTag: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined || (text.length <= MAX_TAG && !/[\r\n\t]/.test(text))) return text;
  log.report('bad-subject-tag', path, { value: shorten(text), max: MAX_TAG });
  return undefined;
};

/** A name of our own: a header that mail itself uses (`Subject`, `Sender`) must not be written over. */
const parseHeaderName: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined || /^X-[a-z0-9-]{1,74}$/i.test(text)) return text;
  log.report('bad-header', path, { value: shorten(text) });
  return undefined;
};

/** Other characters would have to be encoded, and a gateway compares what stands there. */
const parseHeaderValue: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined || (text.length <= MAX_HEADER / 2 && /^[\x20-\x7e]+$/.test(text))) return text;
  log.report('bad-header', path, { value: shorten(text) });
  return undefined;
};

const parseWritten = parseRecord<WrittenSecured>({
  subjectTag: optional(parseTag),
  header: optional(
    parseRecord<WrittenHeader>({ name: required(parseHeaderName), value: required(parseHeaderValue) }),
  ),
  level: optional(parseOneOf(LEVELS)),
});

/** One mark, never both: a gateway that looks for the other one would send the mail in the open. */
export const parseSecured: Parse<SecuredSending> = (value, path, log) => {
  const written = parseWritten(value, path, log);
  if (written === undefined) return undefined;
  const { subjectTag, header, level } = written;
  const limit = level === undefined ? {} : { level };
  if (subjectTag !== undefined && header === undefined)
    return { mark: { kind: 'subject', tag: subjectTag }, ...limit };
  if (header !== undefined && subjectTag === undefined)
    return { mark: { kind: 'header', ...header }, ...limit };
  log.report('one-mark', path, {});
  return undefined;
};
