import { LINK_CATEGORIES, LINK_SERVICES, LINK_ZONES } from '../../data/link-services';
import { OWN_ACCOUNTS } from '../link-policy';
import type { InsteadOfLink, LinkPolicy, ServiceChanges, ServiceOverride } from '../link-policy';
import { nearestKey } from './nearest-key';
import type { Parse } from './parse';
import { parseHost } from './parse-addresses';
import { parseFilledList, parseList, parseListWithIds } from './parse-list';
import { parseLocalizedText } from './parse-localized-text';
import { optional, parseRecord, required } from './parse-record';
import { parseOneOf, parseText, shorten } from './parse-values';

const SERVICE_IDS: readonly string[] = LINK_SERVICES.map(({ id }) => id);
const NO_CHANGES: ServiceChanges = { remove: [], override: [], add: [] };

/** An id of the catalogue: there words are joined by `_`. */
const parseKnownService: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined || SERVICE_IDS.includes(text)) return text;
  log.report('unknown-service', path, { value: shorten(text), suggestion: nearestKey(text, SERVICE_IDS) });
  return undefined;
};

const parseNewService: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined) return undefined;
  if (SERVICE_IDS.includes(text)) log.report('duplicate-id', path, { value: text });
  else if (/^[a-z0-9]+(?:[_-][a-z0-9]+){0,8}$/.test(text)) return text;
  else log.report('bad-id', path, { value: shorten(text) });
  return undefined;
};

const parseHosts = parseFilledList(parseHost);

const parseChanges = parseRecord<ServiceChanges>({
  remove: optional(parseList(parseKnownService), []),
  override: optional(
    parseListWithIds(
      parseRecord<ServiceOverride>({
        id: required(parseKnownService),
        name: optional(parseText),
        operator: optional(parseText),
        zone: optional(parseOneOf(LINK_ZONES)),
        category: optional(parseOneOf(LINK_CATEGORIES)),
        hosts: optional(parseHosts),
        except: optional(parseHosts),
      }),
    ),
    [],
  ),
  add: optional(
    parseListWithIds(
      parseRecord<ServiceChanges['add'][number]>({
        id: required(parseNewService),
        name: required(parseText),
        operator: required(parseText),
        zone: required(parseOneOf(LINK_ZONES)),
        category: required(parseOneOf(LINK_CATEGORIES)),
        hosts: required(parseHosts),
        except: optional(parseHosts),
      }),
    ),
    [],
  ),
});

/** What the pack says about links. */
export const parseLinks = parseRecord<LinkPolicy>({
  allowed: optional(parseList(parseHost), []),
  services: optional(parseChanges, NO_CHANGES),
  ownAccountsInSignature: optional(parseOneOf(OWN_ACCOUNTS), 'report'),
  insteadOf: optional(
    parseRecord<InsteadOfLink>({
      tool: required(parseLocalizedText),
      sentence: required(parseLocalizedText),
    }),
  ),
});
