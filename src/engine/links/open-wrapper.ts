import { CODED_WRAPPERS, LINK_WRAPPERS, PROXY_HOSTS } from '../../data/link-wrappers';
import type { CodedWrapperRow } from '../../data/link-wrappers';
import { decodeBase64 } from './decode-base64';
import { decodePercent } from './decode-percent';
import { createHostTable } from './host-table';
import type { HostTable } from './host-table';
import { parseHost } from './parse-host';
import type { WebAddress } from './parse-host';
import { decodeProofpoint2, decodeProofpoint3 } from './proofpoint';

/** Some gateways encode a wrapped address once more for each layer: `https%253A%252F%252F`. */
const MAX_DECODINGS = 3;

interface WrapperTables {
  readonly byParameter: HostTable<readonly string[]>;
  readonly coded: HostTable<CodedWrapperRow>;
}

let tables: WrapperTables | null = null;

function wrapperTables(): WrapperTables {
  tables ??= {
    byParameter: createHostTable(
      LINK_WRAPPERS.flatMap((row) => row.hosts.map((host) => [host, row.parameters] as const)),
    ),
    coded: createHostTable(CODED_WRAPPERS.flatMap((row) => row.hosts.map((host) => [host, row] as const))),
  };
  return tables;
}

/** The address that a wrapper carries; null where this is none, or where it does not show what it carries. */
export function openWrapper(address: WebAddress): string | null {
  const { coded, byParameter } = wrapperTables();
  const row = coded.find(address.host, address.path)?.value;
  const target = row === undefined ? null : openCoded(row, address);
  if (target !== null && isWebAddress(target)) return target;
  const parameters = byParameter.find(address.host, address.path)?.value;
  return parameters === undefined ? openProxy(address) : readParameter(address, parameters);
}

/** Decoding yields something from anything; what has no host with a dot was no target. */
function isWebAddress(target: string): boolean {
  return parseHost(target)?.host.includes('.') === true;
}

function openCoded({ encoding, path, parameters }: CodedWrapperRow, address: WebAddress): string | null {
  const rest = restOf(address);
  const value =
    parameters === undefined ? (path?.exec(rest)?.[1] ?? null) : readRaw(address.query, parameters);
  if (value === null) return null;
  switch (encoding) {
    case 'percent':
      return decodeTarget(value);
    case 'plain':
      return value;
    case 'base64':
      return decodeBase64(decodePercent(value));
    case 'bing':
      return value.startsWith('a1') ? decodeBase64(value.slice('a1'.length)) : null;
    case 'proofpoint-2':
      return unescapeHtml(decodeProofpoint2(value));
    case 'proofpoint-3':
      return decodeProofpoint3(rest);
  }
}

/** Path, query and fragment as one text: targets in a path bring their own. */
function restOf({ path, query, fragment }: WebAddress): string {
  return `${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
}

function readParameter({ query }: WebAddress, names: readonly string[]): string | null {
  const value = readRaw(query, names);
  return value === null ? null : unescapeHtml(decodeTarget(value));
}

/** The first of the parameters that has a value, still encoded. */
function readRaw(query: string, names: readonly string[]): string | null {
  if (query === '') return null;
  const values = readQuery(query);
  for (const name of names) {
    const value = values.get(name);
    if (value !== undefined && value !== '') return value;
  }
  return null;
}

/** First value of each parameter, still encoded; names in lower case, without the `amp;` left over from HTML. */
function readQuery(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    if (equals === -1) continue;
    const name = pair
      .slice(0, equals)
      .toLowerCase()
      .replace(/^(?:amp;)+/, '');
    if (!values.has(name)) values.set(name, pair.slice(equals + 1));
  }
  return values;
}

function decodeTarget(value: string): string {
  let target = decodePercent(value);
  for (let again = 1; again < MAX_DECODINGS && /^https?%(?:25)*3a/i.test(target); again++) {
    target = decodePercent(target);
  }
  return target;
}

/** Some gateways wrap the address as it stood in the HTML. */
function unescapeHtml(text: string): string {
  return text.replace(/&amp;/gi, '&');
}

/** The page of another host behind the host of a proxy: `drive-google-com.translate.goog`. */
function openProxy({ host, ...rest }: WebAddress): string | null {
  for (const { suffix, dots } of PROXY_HOSTS) {
    if (!host.endsWith(suffix)) continue;
    const behind = host.slice(0, -suffix.length);
    const name = dots ? behind : behind.replace(/--|-/g, (sign) => (sign === '-' ? '.' : '-'));
    return `https://${name}${restOf({ host, ...rest })}`;
  }
  return null;
}
