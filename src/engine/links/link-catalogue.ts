import type { LinkService } from './found-link';
import { createHostTable } from './host-table';
import type { HostTable } from './host-table';
import { parseHost } from './parse-host';
import type { WebAddress } from './parse-host';
import { findShareShape, selfHosted } from './share-shape';

/** What an organisation says about hosts. */
export interface LinkPermissions {
  /** Hosts, with a path if wanted: `cloud.kreis.example/s/`. */
  readonly allowed: readonly string[];
  /** Domains of the own house. They allow everything below them but a service of the catalogue. */
  readonly ownDomains: readonly string[];
  /** Names of the house's own tenants at Microsoft: `kreis` for `kreis.sharepoint.com` and `kreis-my.sharepoint.com`. */
  readonly ownTenants?: readonly string[];
}

/** Knows services by host and path, and which hosts are allowed. */
export interface LinkCatalogue {
  /**
   * The service, or the software that a share on an unknown host was made with. Null where neither is known, or where the
   * page is the service's own (help, legal).
   */
  findService(address: WebAddress): LinkService | null;
  /** The host of a service, of the house or of the allowed list that covers this host; null for a stranger. */
  findKnownHost(host: string): string | null;
  isAllowed(address: WebAddress): boolean;
  /** True when hosts of the catalogue end with this label; lets a finder pass over most words with a dot. */
  readonly hasEnding: (label: string) => boolean;
}

/**
 * Built once for each check, used for every link.
 *
 * An own domain that is also a service's host or above it does not allow the service: whoever sends from `web.de` does
 * not run `c.web.de`. Below a service's host it does: `kreis.sharepoint.com` is the own tenant.
 */
export function createLinkCatalogue(
  services: readonly LinkService[],
  { allowed, ownDomains, ownTenants = [] }: LinkPermissions,
): LinkCatalogue {
  const known = tableOf(services);
  const permitted = createHostTable(
    [...allowed.map(readEntry), ...ownTenants.flatMap(hostsOfTenant)].map((entry) => [entry, true] as const),
  );
  const own = createHostTable(ownDomains.map((domain) => [domain, true] as const));

  return {
    findService(address) {
      const match = known.find(address.host, address.path);
      if (match !== null) return match.value;
      const shape = findShareShape(address);
      return shape === null ? null : selfHosted(shape);
    },
    findKnownHost(host) {
      const reach = Math.max(...[known, permitted, own].map((table) => table.find(host, '/')?.reach ?? 0));
      return reach === 0 ? null : host.slice(-reach);
    },
    isAllowed({ host, path }) {
      if (permitted.find(host, path) !== null) return true;
      const match = known.find(host, path);
      if (match?.value?.allowed === true) return true;
      const house = own.find(host, path);
      return house !== null && (match === null || house.reach > match.reach);
    },
    hasEnding: known.hasEnding,
  };
}

/** One table for each list: a run over many mails, or one pane that checks again at every pause, builds it once. */
const tables = new WeakMap<readonly LinkService[], HostTable<LinkService | null>>();

function tableOf(services: readonly LinkService[]): HostTable<LinkService | null> {
  const built = tables.get(services);
  if (built !== undefined) return built;
  const table = createHostTable<LinkService | null>(
    services.flatMap((service) => [
      ...service.hosts.map((host) => [host, service] as const),
      ...(service.except ?? []).map((host) => [host, null] as const),
    ]),
  );
  tables.set(services, table);
  return table;
}

/** Microsoft's clouds for companies, and where files of single people lie (`-my`). */
function hostsOfTenant(tenant: string): readonly string[] {
  return ['com', 'us', 'cn'].flatMap((cloud) =>
    ['', '-my'].map((suffix) => `${tenant}${suffix}.sharepoint.${cloud}`),
  );
}

/** Administrators paste addresses: `https://Cloud.Kreis.example/s/` is meant as `cloud.kreis.example/s/`. */
function readEntry(entry: string): string {
  const address = parseHost(entry);
  return address === null ? '' : `${address.host}${address.path}`;
}
