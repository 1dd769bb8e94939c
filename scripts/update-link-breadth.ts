/**
 * Writes src/data/link-breadth.ts from public lists, without the hosts that the own catalogue already knows.
 *
 * Run with `npx tsx scripts/update-link-breadth.ts <folder>`, where the folder holds, downloaded by hand (the build never
 * loads anything):
 * - `free_file_hosts.txt` and `url_shorteners.txt` of https://github.com/sublime-security/static-files (MIT);
 * - `list.json` of https://github.com/MISP/misp-warninglists, lists/url-shortener (CC0 1.0).
 *
 * Without a folder it only sifts the hosts of the file again, e.g. after the catalogue has learned some of them;
 * `test/scripts/update-link-breadth.test.ts` fails where that was forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BREADTH_FILE_HOSTS, BREADTH_SHORTENERS } from '../src/data/link-breadth';
import { LINK_SERVICE_ROWS } from '../src/data/link-services';
import { isSameOrSubdomain } from '../src/engine/links/domain';
import { parseHost } from '../src/engine/links/parse-host';

export const LINK_BREADTH_FILE = 'src/data/link-breadth.ts';

/** Hosts of the lists that would raise false alarms, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'aliyun.com': 'a whole web of its own',
  'amazonaws.com': 'pictures and programs of half the web',
  'app.getresponse.com': 'newsletter forms',
  'app.wishloop.com': 'newsletter forms',
  'appdomain.cloud': 'web applications of any kind',
  'archive.org': 'a library',
  'archive.ph': 'a library',
  'behance.net': 'portfolios',
  'bitbucket.com': 'program code',
  'bitbucket.org': 'program code',
  'cdn.fbsbx.com': 'pictures of a network',
  'customervoice.microsoft.com': 'surveys',
  'digg.com': 'news',
  'down.mdiaload.com': 'advertising',
  'ff.im': '„§§ 1 ff.Im“ without a blank',
  'hover.com': 'registers domains',
  'issuu.com': 'printed matter, published by authorities, too',
  'isu.pub': 'printed matter',
  'just.as': 'English prose without a blank',
  'page-preview.instapage.com': 'advertising pages',
  'powr.io': 'forms',
  'raw.githubusercontent.com': 'program code',
  'riddle.com': 'quizzes',
  'ricardo.news': 'a shop',
  's.rlp.de': 'of an authority (Rheinland-Pfalz)',
  'scribd.com': 'printed matter',
  'share.hsforms.com': 'forms',
  'sites.google.com': 'websites',
  'stonly.com': 'help pages',
  'surveymonkey.com': 'surveys',
  'telegram.org': 'the makers’ own site',
  'tilda.cc': 'websites',
  'tilda.ws': 'websites',
  'viewer.joomag.com': 'printed matter',
  'webmail-oxcs.register.com': 'a mailbox',
};

/** Hosts in shape and order, each once, without those known or left out. */
export function siftHosts(hosts: readonly string[], without: readonly string[] = []): readonly string[] {
  const known = Object.values(LINK_SERVICE_ROWS)
    .flat()
    .flatMap((row) => (row.split('|')[4] ?? '').split(' '))
    .map((entry) => entry.replace(/\/.*$/, ''));
  const taken = [...known, ...without];
  const shaped = hosts.map((host) => parseHost(host.trim())?.host ?? '').filter((host) => host !== '');
  return [...new Set(shaped)]
    .filter((host) => LEFT_OUT[host] === undefined)
    .filter((host) => !taken.some((other) => other !== '' && isSameOrSubdomain(host, other)))
    .sort();
}

/** The source of the list. */
export function breadthSource(
  source: string,
  fileHosts: readonly string[],
  shorteners: readonly string[],
): string {
  const put = (text: string, name: string, hosts: readonly string[]): string =>
    text.replace(new RegExp(`(export const ${name} =)[^;]*;`), `$1\n  '${hosts.join(' ')}';`);
  const sifted = siftHosts(fileHosts);
  return put(put(source, 'BREADTH_FILE_HOSTS', sifted), 'BREADTH_SHORTENERS', siftHosts(shorteners, sifted));
}

function readLists(folder: string): { readonly fileHosts: string[]; readonly shorteners: string[] } {
  const lines = (name: string): string[] => readFileSync(join(folder, name), 'utf8').split(/\s+/);
  const misp = JSON.parse(readFileSync(join(folder, 'list.json'), 'utf8')) as { readonly list: string[] };
  return {
    fileHosts: lines('free_file_hosts.txt'),
    shorteners: [...lines('url_shorteners.txt'), ...misp.list],
  };
}

function main(folder: string | undefined): void {
  const file = resolve(__dirname, '..', LINK_BREADTH_FILE);
  const { fileHosts, shorteners } =
    folder === undefined
      ? { fileHosts: BREADTH_FILE_HOSTS.split(' '), shorteners: BREADTH_SHORTENERS.split(' ') }
      : readLists(folder);
  writeFileSync(file, breadthSource(readFileSync(file, 'utf8'), fileHosts, shorteners));
  console.log(`${LINK_BREADTH_FILE}: written. After a refresh, change its date.`);
}

if (require.main === module) main(process.argv[2]);
