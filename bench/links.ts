/** Links: what they cost in the on-send file, and in a mail that is full of them. */
import type { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkMessage } from '../src/check';
import type { Message } from '../src/message';
import type { Policy } from '../src/policy';
import { medianMs } from './measure';
import type { Row } from './row';

const MB = 1_000_000;
const LINKS = 2_000;
const MAX_GZIP = 25_000;
const MAX_TIMES = 3;

/** @param root of the project. */
export function linkRows(root: string, policy: Policy, mail: (html: string) => Message): readonly Row[] {
  const bytes = gzipped(root);
  const without = medianMs(() => checkMessage(mail(htmlWith(0)), policy), 9, 3);
  const withLinks = medianMs(() => checkMessage(mail(htmlWith(LINKS)), policy), 9, 3);
  const found = checkMessage(mail(htmlWith(LINKS)), policy).links.length;
  return [
    {
      what: 'links: code and lists, gzip',
      figure: `${(bytes / 1000).toFixed(1)} KB`,
      budget: '≤ 25 KB',
      met: bytes <= MAX_GZIP,
    },
    {
      what: `1 MB of HTML with ${found.toLocaleString('en')} links`,
      figure: `${withLinks.toFixed(1)} ms, ${(withLinks / without).toFixed(2)} × the time without`,
      budget: '≤ 3 ×',
      met: withLinks <= MAX_TIMES * without,
    },
  ];
}

/** The engine's links and their lists alone, minified as in the on-send file. */
function gzipped(root: string): number {
  // Not imported: the bench is itself a bundle, and a bundler does not fit into one.
  const esbuild = createRequire(join(root, 'package.json'))('esbuild') as { buildSync: typeof buildSync };
  const { outputFiles } = esbuild.buildSync({
    stdin: {
      contents: `export * from './src/engine/links/find-links';
        export * from './src/engine/links/link-catalogue';
        export * from './src/engine/links/scan-links';
        export * from './src/data/link-services';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2016',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

/** Every second link is wrapped, every fourth shows its address; all of one size with or without links. */
function htmlWith(links: number): string {
  const paragraphs = 4 * LINKS;
  const words = 'Vielen Dank für Ihre Nachricht, die wir gern beantworten. ';
  const text = words.repeat(Math.ceil(MB / paragraphs / words.length)).slice(0, MB / paragraphs - 40);
  const lines = Array.from({ length: paragraphs }, (_, index) => {
    const link = links > 0 && index % 4 === 0 ? linkOf(index / 4) : '';
    return `<p class="MsoNormal">${text}${link}</p>`;
  });
  return `<html><body>${lines.join('\n')}</body></html>`;
}

function linkOf(index: number): string {
  const target = `https://www.dropbox.com/scl/fi/a${index}/Plan.pdf?rlkey=${index}`;
  const wrapped = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(target)}&amp;data=05`;
  const shown = index % 4 === 1 ? target : 'Plan';
  return `<a href="${index % 2 === 0 ? wrapped : target}">${shown}</a>`;
}
