import type { FoundLink, LinkTarget } from './found-link';
import type { LinkCatalogue } from './link-catalogue';
import { parseHost } from './parse-host';
import type { WebAddress } from './parse-host';
import { unwrapLink } from './unwrap';
import { findWrittenAddresses } from './written-addresses';
import type { WrittenAddress } from './written-addresses';

/**
 * How many attribute links that begin before a written address are asked whether they show it. Nested anchors do not
 * exist in real HTML; ten thousand of them around ten thousand addresses must not cost a hundred million comparisons.
 */
const MAX_ENCLOSING = 16;

/**
 * All links of a text: those the anatomy took from attributes, and addresses written out. An address that merely shows
 * the attribute link around it is not counted again; one that shows another host is a link of its own.
 *
 * @param targets attribute links in offsets of `text`. Only web addresses become links; bare ones only when known.
 * @returns ordered by start, then end. Unwrapped and looked up, not yet judged.
 */
export function findLinks(
  text: string,
  targets: readonly LinkTarget[],
  catalogue: LinkCatalogue,
): readonly FoundLink[] {
  const resolve = createResolver(catalogue);
  const attributes = dropRepeated(
    targets.flatMap((target) => {
      const resolved = resolve(target.url);
      return resolved !== null && (resolved.isKnown || isExplicit(target.url))
        ? [toLink(target, resolved)]
        : [];
    }),
  ).sort(byPlace);
  const written = findWrittenAddresses(text, {
    hasEnding: catalogue.hasEnding,
    isKnown: (url) => resolve(url)?.isKnown === true,
  }).flatMap((address) => {
    const resolved = resolve(address.url);
    if (resolved === null || isShownBy(address, resolved.address, attributes)) return [];
    return [toLink({ ...address, origin: 'text' }, resolved)];
  });
  return [...attributes, ...written].sort(byPlace).map(({ link }) => link);
}

/** All there is to know of an address, wherever it stands. */
interface Resolved extends Pick<FoundLink, 'target' | 'host' | 'service' | 'allowed'> {
  readonly address: WebAddress;
  /** A service of the catalogue, or a wrapper: an address even without scheme. */
  readonly isKnown: boolean;
}

interface PlacedLink {
  readonly link: FoundLink;
  readonly address: WebAddress;
}

/** Remembers what it resolved: long threads repeat the same links in every quotation. */
function createResolver(catalogue: LinkCatalogue): (url: string) => Resolved | null {
  const known = new Map<string, Resolved | null>();
  return (url) => {
    const before = known.get(url);
    if (before !== undefined) return before;
    const resolved = resolveAddress(url, catalogue);
    known.set(url, resolved);
    return resolved;
  };
}

function resolveAddress(url: string, catalogue: LinkCatalogue): Resolved | null {
  const unwrapped = unwrapLink(url);
  if (unwrapped === null) return null;
  const { address, target, wrapped } = unwrapped;
  const service = catalogue.findService(address);
  return {
    address,
    target,
    host: address.host,
    service,
    allowed: catalogue.isAllowed(address),
    isKnown: wrapped || service !== null,
  };
}

function toLink({ url, origin, start, end }: LinkTarget, resolved: Resolved): PlacedLink {
  const { address, target, host, service, allowed } = resolved;
  return { link: { url, origin, start, end, target, host, service, allowed }, address };
}

/** With scheme, `//` or `www.`. Others, `image.png`, `kapitel-2`, are paths of a page that a mail does not have. */
function isExplicit(url: string): boolean {
  return /^\s*(?:[/\\]{2}|www[0-9]?\.)/i.test(url) || (parseHost(url)?.scheme ?? '') !== '';
}

/** One element carries its address in several attributes. Where nothing is shown each picture stays a link of its own. */
function dropRepeated(links: readonly PlacedLink[]): PlacedLink[] {
  const seen = new Set<string>();
  return links.filter(({ link: { start, end, target } }) => {
    if (start === end) return true;
    const key = `${start}-${end} ${target}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isShownBy(
  { start, end }: WrittenAddress,
  shown: WebAddress,
  attributes: readonly PlacedLink[],
): boolean {
  const last = countStartingUpTo(attributes, start) - 1;
  for (let i = last; i >= 0 && i > last - MAX_ENCLOSING; i--) {
    const around = attributes[i];
    if (around !== undefined && around.link.end >= end && leadsThere(shown, around.address)) return true;
  }
  return false;
}

/** The shown address is the target, or the beginning of it: people shorten what they show. */
function leadsThere(shown: WebAddress, target: WebAddress): boolean {
  const bare = (host: string): string => host.replace(/^www\./, '');
  return bare(shown.host) === bare(target.host) && target.path.startsWith(shown.path.replace(/\/$/, ''));
}

/** How many links of the ordered list start at or before the position. */
function countStartingUpTo(ordered: readonly PlacedLink[], position: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.link.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byPlace(a: PlacedLink, b: PlacedLink): number {
  return a.link.start - b.link.start || a.link.end - b.link.end;
}
