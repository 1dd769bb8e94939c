import { findDisarmedAddresses } from './disarmed-addresses';
import { findDisguise, isSameSite } from './find-disguise';
import type { FoundLink, LinkTarget } from './found-link';
import type { LinkCatalogue } from './link-catalogue';
import { readLinkShape } from './link-shape';
import { expandMailto } from './mailto-body';
import { parseHost } from './parse-host';
import type { WebAddress } from './parse-host';
import { unwrapLink } from './unwrap';
import { findWrittenAddresses } from './written-addresses';
import type { AddressJudge, WrittenAddress } from './written-addresses';

/**
 * How many attribute links that begin before a written address are asked whether they show it. Nested anchors do not
 * exist in real HTML; ten thousand of them around ten thousand addresses must not cost a hundred million comparisons.
 */
const MAX_ENCLOSING = 16;

/**
 * How much more than one address a link may show for the address to count as its name. An anchor that is never closed
 * shows the rest of the mail, with every address in it.
 */
const MAX_WORDS_AROUND = 40;

/** Longest text of a link that is looked at for a bare host. */
const MAX_SHOWN_HOST = 100;

/**
 * All links of a text: those the anatomy took from attributes, and addresses written out. An address that merely shows
 * the attribute link around it is not counted again; one that shows another host is a link of its own, and the link
 * around it is disguised.
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
  const judge: AddressJudge = {
    hasEnding: catalogue.hasEnding,
    isKnown: (url) => resolve(url)?.isKnown === true,
  };
  const attributes = dropRepeated(
    targets
      .flatMap((target) => expandMailto(target, judge))
      .flatMap((target) => {
        const resolved = resolve(target.url);
        if (resolved === null || !(resolved.isKnown || isExplicit(target.url))) return [];
        return [{ ...toLink(target, resolved), disguise: findShownHost(text, target, resolved, catalogue) }];
      }),
  ).sort(byPlace);
  const written: PlacedLink[] = [];
  for (const address of findAllWritten(text, judge)) {
    const resolved = resolve(address.url);
    if (resolved === null) continue;
    const around = attributes.length === 0 ? [] : findAround(address, attributes);
    if (around.some((link) => leadsThere(resolved.address, link.address))) continue;
    for (const link of around) markShown(link, address, resolved);
    written.push(toLink({ ...address, origin: 'text' }, resolved));
  }
  return [...attributes, ...written].sort(byPlace).map(({ link, disguise }) =>
    // What the link itself hides goes before what its words say.
    link.disguise === null && disguise !== null ? { ...link, disguise } : link,
  );
}

/** All there is to know of an address, wherever it stands. */
interface Resolved extends Omit<FoundLink, keyof LinkTarget> {
  readonly address: WebAddress;
  /** A service of the catalogue, a share, a wrapper or a look-alike: an address even without scheme. */
  readonly isKnown: boolean;
}

interface PlacedLink {
  readonly link: FoundLink;
  readonly address: WebAddress;
  /** What the words of the link say of it. */
  disguise: FoundLink['disguise'];
}

/** Disarmed addresses first: part of one may look like a whole address. */
function findAllWritten(text: string, judge: AddressJudge): readonly WrittenAddress[] {
  const disarmed = findDisarmedAddresses(text, judge);
  const written = findWrittenAddresses(text, judge);
  if (disarmed.length === 0) return written;
  let next = 0;
  const free = written.filter(({ start, end }) => {
    while ((disarmed[next]?.end ?? Infinity) <= start) next++;
    return end <= (disarmed[next]?.start ?? Infinity);
  });
  return [...disarmed, ...free];
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
  const disguise = findDisguise(address, catalogue);
  return {
    address,
    target,
    host: address.host,
    service,
    ...readLinkShape(service, address),
    disguise,
    allowed: catalogue.isAllowed(address),
    isKnown: wrapped || service !== null || disguise?.how === 'look-alike',
  };
}

function toLink({ url, origin, start, end }: LinkTarget, resolved: Resolved): PlacedLink {
  const { address, target, host, service, kind, access, disguise, allowed } = resolved;
  return {
    link: { url, origin, start, end, target, host, service, kind, access, disguise, allowed },
    address,
    disguise: null,
  };
}

/** A link whose whole text is the bare name of an own or allowed host, but which leads elsewhere. */
function findShownHost(
  text: string,
  { start, end }: LinkTarget,
  resolved: Resolved,
  catalogue: LinkCatalogue,
): FoundLink['disguise'] {
  if (end - start > MAX_SHOWN_HOST || end - start < 4) return null;
  const shown = text.slice(start, end);
  if (!shown.includes('.') || /\s/.test(shown)) return null;
  const address = parseHost(shown);
  if (address === null || !catalogue.isAllowed(address) || hidesNothing(address.host, resolved)) return null;
  return { how: 'shown', host: address.host };
}

/** Notes on an attribute link that the address in its words is another one. */
function markShown(around: PlacedLink, { start, end }: WrittenAddress, shown: Resolved): void {
  const { link } = around;
  const isName = link.end - link.start - (end - start) <= MAX_WORDS_AROUND;
  const isSameService = shown.service !== null && shown.service.id === link.service?.id;
  if (!isName || isSameService || (shown.allowed && link.allowed)) return;
  if (!hidesNothing(shown.host, link)) around.disguise = { how: 'shown', host: shown.host };
}

/** The same site; or a gateway, which hides every target from everybody and is reported as such. */
function hidesNothing(shown: string, { host, service }: Pick<FoundLink, 'host' | 'service'>): boolean {
  return service?.category === 'gateway' || isSameSite(shown, host);
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

/** The attribute links in whose words the address stands. */
function findAround(
  { start, end }: WrittenAddress,
  attributes: readonly PlacedLink[],
): readonly PlacedLink[] {
  const found: PlacedLink[] = [];
  const last = countStartingUpTo(attributes, start) - 1;
  for (let i = last; i >= 0 && i > last - MAX_ENCLOSING; i--) {
    const around = attributes[i];
    if (around !== undefined && around.link.end >= end) found.push(around);
  }
  return found;
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
