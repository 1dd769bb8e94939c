import { isIban } from '../../engine';
import type { DomainPattern } from '../policy';
import type { Parse } from './parse';
import { parseText, shorten } from './parse-values';

/** Letters, digits and hyphens, at least two labels. Umlauts are written as `xn--…`: so Outlook hands them over. */
const DOMAIN = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,10}[a-z](?:[a-z0-9-]{0,61}[a-z0-9])';
const DOMAIN_PATTERN = new RegExp(`^!?=?${DOMAIN}$`);
/** A host, and where wanted the beginning of a path. */
const HOST = new RegExp(`^${DOMAIN}(?:/[^\\s?#]{0,500})?$`);

/** `kreis.example`, `=kreis.example`, `!extern.kreis.example`; lower case. */
export const parseDomainPattern: Parse<DomainPattern> = (value, path, log) => {
  const text = parseText(value, path, log)?.toLowerCase();
  if (text === undefined || DOMAIN_PATTERN.test(text)) return text;
  log.report('bad-domain', path, { value: shorten(text) });
  return undefined;
};

/** `cloud.kreis.example` or `cloud.kreis.example/s/`; no `https://`. Paths keep their case. */
export const parseHost: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined) return undefined;
  const slash = text.indexOf('/');
  const host = slash < 0 ? text.toLowerCase() : text.slice(0, slash).toLowerCase() + text.slice(slash);
  if (HOST.test(host)) return host;
  log.report('bad-host', path, { value: shorten(text) });
  return undefined;
};

/** `kreis`, the first label of `kreis.sharepoint.com`. */
export const parseTenant: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log)?.toLowerCase();
  if (text === undefined || /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text)) return text;
  log.report('bad-tenant', path, { value: shorten(text) });
  return undefined;
};

/** E.164: plus sign, country, area, nothing else. Unquoted, YAML takes it for a number and drops the plus. */
export const parsePhonePrefix: Parse<string> = (value, path, log) => {
  const text = typeof value === 'number' ? String(value) : parseText(value, path, log);
  if (text === undefined || /^\+[1-9][0-9]{1,14}$/.test(text)) return text;
  log.report('bad-phone-prefix', path, { value: shorten(text) });
  return undefined;
};

/** Written as on paper or without blanks; kept without, in capitals. A slip would let somebody else's account pass. */
export const parseIban: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined) return undefined;
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (isIban(compact)) return compact;
  log.report('bad-iban', path, { value: shorten(text) });
  return undefined;
};

export const parseMail: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined || /^[^\s@]{1,64}@[^\s@]{1,253}$/.test(text)) return text;
  log.report('bad-mail', path, { value: shorten(text) });
  return undefined;
};
