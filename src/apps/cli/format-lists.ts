import type { LinkService } from '../../engine';
import type { Texts } from '../../texts';
import { KNOWN_LISTS } from './known-lists';

const SCHEMA = 'umschlag/lists@1';

/** What Umschlag knows, for people: every list with date and source, then the services by category. */
export function formatTextLists(services: readonly LinkService[], { cli, links }: Texts): string {
  const { lists } = cli;
  const known = table(
    KNOWN_LISTS.map(({ id, entries, date }) => [id, String(entries), date, lists.sources[id]]),
  );
  const categories = [...new Set(services.map(({ category }) => category))].map((category) => {
    const rows = services
      .filter((service) => service.category === category)
      .map(({ id, name, operator, zone, hosts }) => [
        id,
        links.service(name, operator, seatOf(zone, links)),
        hosts.join(' '),
      ]);
    return [`${category} (${rows.length})`, ...table(rows).map((line) => `  ${line}`)].join('\n');
  });
  return `${[known.join('\n'), lists.services(services.length), ...categories].join('\n\n')}\n`;
}

/** The same for scripts. The members are a promise: none is renamed or left out within `@1`. */
export function formatJsonLists(services: readonly LinkService[]): string {
  return `${JSON.stringify({
    schema: SCHEMA,
    lists: KNOWN_LISTS,
    services: services.map(({ id, name, operator, zone, category, hosts, except = [], allowed = false }) => ({
      id,
      name,
      operator,
      zone,
      category,
      hosts,
      except,
      allowed,
    })),
  })}\n`;
}

function seatOf(zone: string, { seats }: Texts['links']): string | null {
  return Object.entries(seats).find(([known]) => known === zone)?.[1] ?? null;
}

/** Columns side by side; the last one is as wide as it is. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  '),
  );
}
