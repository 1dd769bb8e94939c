import type { Parse } from '../parsing/parse';
import { optional, parseRecord, required } from '../parsing/parse-record';
import { parseIsoDate, parseOneOf, parseText, shorten } from '../parsing/parse-values';
import type { Source } from './content';

/** `2024-01-12`, `2024-01` or `2024`: many sources name no day. A bare year is a number in YAML and is taken all the same. */
export const parseAsOfDate: Parse<string> = (value, path, log) => {
  const text = parseText(typeof value === 'number' ? String(value) : value, path, log);
  if (text === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return parseIsoDate(text, path, log);
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  log.report('bad-as-of-date', path, { value: shorten(text) });
  return undefined;
};

export const parseSource = parseRecord<Source>({
  title: required(parseText),
  date: required(parseAsOfDate),
  dateOf: optional(parseOneOf(['published', 'read']), 'published'),
  citation: required(parseText),
});
