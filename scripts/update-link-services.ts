/**
 * Checks src/data/link-services.ts and brings its rows into shape: single blanks, hosts as links are folded to, no empty
 * ends. Run with `npx tsx scripts/update-link-services.ts` after a change by hand;
 * `test/scripts/update-link-services.test.ts` fails where it was forgotten. The list itself is curated by hand: no public
 * list knows the German services.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LINK_SERVICE_ROWS, LINK_ZONES } from '../src/data/link-services';
import { parseHost } from '../src/engine/links/parse-host';

export const LINK_SERVICES_FILE = 'src/data/link-services.ts';

const MARKS = 'AK';
const COLUMNS = 7;

/** What is wrong with the rows, one sentence each. */
export function checkLinkServices(rows: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  const once = (what: string, id: string): readonly string[] => {
    const before = seen.get(what);
    seen.set(what, id);
    return before === undefined ? [] : [`${id}: ${what} is also in ${before}`];
  };
  return rows.flatMap((row) => {
    const fields = row.split('|');
    const [id = '', name = '', operator = '', zone = '', hosts = '', pages = '', marks = ''] = fields;
    const entries = [...words(hosts), ...words(pages)];
    return [
      ...(fields.length > COLUMNS ? [`${id}: more than ${COLUMNS} columns`] : []),
      ...(/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(id) ? [] : [`${id}: no id`]),
      ...(name === '' || operator === '' ? [`${id}: name and operator are needed`] : []),
      ...(LINK_ZONES.some((known) => known === zone) ? [] : [`${id}: no seat ${zone}`]),
      ...(hosts === '' ? [`${id}: no host`] : []),
      ...Array.from(marks).flatMap((mark) => (MARKS.includes(mark) ? [] : [`${id}: no mark ${mark}`])),
      ...entries.flatMap((entry) => (foldEntry(entry) === null ? [`${id}: ${entry} is no host`] : [])),
      ...once(`id ${id}`, id),
      ...entries.flatMap((entry) => once(entry, id)),
    ];
  });
}

/** The source of the list with every row in shape; anything else stays. */
export function formatLinkServices(source: string): string {
  return source.replace(
    /^( {4}')([^'\n]*\|[^'\n]*)(',)$/gm,
    (_, open: string, row: string, close: string) => {
      return `${open}${formatRow(row)}${close}`;
    },
  );
}

function formatRow(row: string): string {
  const fields = row.split('|').map((field) => field.replace(/\s+/g, ' ').trim());
  const [id = '', name = '', operator = '', zone = '', hosts = '', pages = '', marks = ''] = fields;
  const fold = (text: string): string =>
    words(text)
      .map((entry) => foldEntry(entry) ?? entry)
      .join(' ');
  const sorted = Array.from(marks).sort().join('');
  return [id, name, operator, zone, fold(hosts), fold(pages), sorted].join('|').replace(/\|+$/, '');
}

function foldEntry(entry: string): string | null {
  const address = parseHost(entry);
  if (!address?.host.includes('.')) return null;
  return entry.includes('/') && address.path !== '/' ? address.host + address.path : address.host;
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

if (require.main === module) {
  const file = join(resolve(__dirname, '..'), LINK_SERVICES_FILE);
  const problems = checkLinkServices(Object.values(LINK_SERVICE_ROWS).flat());
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) writeFileSync(file, formatLinkServices(readFileSync(file, 'utf8')));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
