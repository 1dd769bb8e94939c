import { LINK_WRAPPERS } from '../../data/link-wrappers';
import { decodePercent } from './decode-percent';
import { createHostTable } from './host-table';
import type { HostTable } from './host-table';
import { parseHost } from './parse-host';
import type { WebAddress } from './parse-host';

/** Where a link leads once the wrappers are off. */
export interface UnwrappedLink {
  /** As it stood in the innermost wrapper, or the link as written. */
  readonly target: string;
  readonly address: WebAddress;
  readonly wrapped: boolean;
}

/**
 * Gateways wrap what other gateways have wrapped, seldom more than twice. A target is always shorter than its wrapper, so
 * there is no circle; but a link of 100 KB could hold a thousand layers, each decoded anew.
 */
const MAX_WRAPPERS = 5;

/** Some gateways encode a wrapped address once more for each layer: `https%253A%252F%252F`. */
const MAX_DECODINGS = 3;

let wrappers: HostTable<readonly string[]> | null = null;

/**
 * Takes off the wrappers that mail gateways and platforms put around links. Never asks the network: what does not show
 * its target stays as it is.
 *
 * @returns null where the link is no web address.
 */
export function unwrapLink(url: string): UnwrappedLink | null {
  const first = parseHost(url);
  if (first === null) return null;
  let link: UnwrappedLink = { target: url, address: first, wrapped: false };
  for (let layer = 0; layer < MAX_WRAPPERS; layer++) {
    const target = openByParameter(link.address);
    if (target === null) break;
    const address = parseHost(target);
    if (!address?.host.includes('.')) break;
    link = { target, address, wrapped: true };
  }
  return link;
}

/** The target that a wrapper of the table carries in its query. A vendor with an encoding of its own gets its own file. */
function openByParameter({ host, path, query }: WebAddress): string | null {
  if (query === '') return null;
  wrappers ??= createHostTable(
    LINK_WRAPPERS.flatMap((row) => row.hosts.map((entry) => [entry, row.parameters] as const)),
  );
  const parameters = wrappers.find(host, path)?.value;
  if (parameters === undefined) return null;
  const values = readQuery(query);
  for (const name of parameters) {
    const value = values.get(name);
    if (value !== undefined && value !== '') return decodeTarget(value);
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
