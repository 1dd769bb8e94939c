/**
 * `npm run bench`: how fast the check is, beside a peer and beside one plain loop over the same characters, in one run.
 * Figures are printed with the budget they are held against; a missed budget says so and keeps its figure.
 */
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkMessage, scanText } from '../src/check';
import { readPolicyPack } from '../src/hosts/files/read-policy-pack';
import { DETECTORS } from '../src/engine';
import type { Message } from '../src/message';
import { coldStart } from './cold-start';
import { linkRows } from './links';
import { mailHtml, mailText } from './mail-text';
import { medianMs } from './measure';
import type { Row } from './row';

/** The benches are run from the project's root by scripts/bench.mjs. */
const ROOT = process.cwd();
const ON_SEND = join(ROOT, 'dist/onsend.js');
const MB = 1_000_000;

const rows: Row[] = [];
const add = (what: string, figure: string, budget = '', met: boolean | null = null): void => {
  rows.push({ what, figure, budget, met });
};

function plainLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function mail(html: string): Message {
  return {
    kind: 'mail',
    from: { address: 'sachbearbeitung@kreis-musterland.example', name: 'Sachbearbeitung' },
    recipients: [{ address: 'buerger@web.example', name: '', field: 'to', kind: 'person' }],
    subject: 'Ihr Antrag',
    body: { format: 'html', content: html },
    attachments: [],
    location: '',
  };
}

function main(): void {
  const pack = readPolicyPack(
    join(ROOT, 'policies/streng'),
    DETECTORS.map(({ id }) => id),
  );
  if (!pack.ok) throw new Error('policies/streng does not parse');
  const { policy } = pack;

  const text = mailText(MB);
  const ours = medianMs(() => scanText({ text }));
  const loop = medianMs(() => plainLoop(text), 25, 10);
  add(
    'scan, 1 MB of mail text',
    `${ours.toFixed(1)} ms, ${(text.length / MB / (ours / 1000)).toFixed(0)} MB/s`,
  );
  add('… as a multiple of one plain loop', `${(ours / loop).toFixed(1)} ×`);
  const peer = redactPii();
  if (peer === null) add('… against redact-pii', 'not installed: npm ci --prefix bench', '≥ 4 ×', null);
  else {
    const theirs = medianMs(() => peer(text), 3, 1);
    add(
      '… against redact-pii',
      `${(theirs / ours).toFixed(1)} × as fast (${theirs.toFixed(0)} ms)`,
      '≥ 4 ×',
      theirs / ours >= 4,
    );
  }

  const small = mail(mailHtml(10_000));
  const ten = medianMs(() => checkMessage(small, policy), 200, 50);
  add('whole check of a 10 KB mail', `${ten.toFixed(2)} ms`, '≤ 5 ms', ten <= 5);

  for (const [name, run] of [
    [
      'text',
      (size: number) =>
        (
          (body) => () =>
            scanText({ text: body })
        )(mailText(size)),
    ],
    [
      'HTML mail',
      (size: number) =>
        (
          (message) => () =>
            checkMessage(message, policy)
        )(mail(mailHtml(size))),
    ],
  ] as const) {
    const perMb = [0.1, 1, 10].map((size) => medianMs(run(size * MB), size === 10 ? 3 : 9, 2) / size);
    const growth = (perMb[2] ?? 0) / (perMb[0] ?? 1);
    add(
      `growth 100 KB → 10 MB, ${name}`,
      `${perMb.map((ms) => ms.toFixed(1)).join(' → ')} ms per MB, ${growth.toFixed(2)} ×`,
      '≤ 1.20 ×',
      growth <= 1.2,
    );
  }

  rows.push(...linkRows(ROOT, policy, mail));

  if (existsSync(ON_SEND)) {
    const bytes = statSync(ON_SEND).size;
    add('onsend.js, minified', `${(bytes / 1000).toFixed(1)} KB`, '≤ 150 KB', bytes <= 150_000);
    const cold = coldStart(ON_SEND, mail(mailHtml(10_000)));
    add('onsend.js: parse and first check, fresh VM', `${cold.toFixed(0)} ms`, '≤ 150 ms', cold <= 150);
  } else add('onsend.js', 'not built: npm run build', '≤ 150 KB', null);

  print();
}

/** The peer lives in a package of its own (bench/package.json): it brings 100 packages nobody else needs. */
function redactPii(): ((text: string) => string) | null {
  try {
    const require = createRequire(join(ROOT, 'bench/package.json'));
    const { SyncRedactor } = require('redact-pii') as {
      SyncRedactor: new () => { redact(text: string): string };
    };
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  } catch {
    return null;
  }
}

function print(): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, figure, budget, met } of rows) {
    const judged = met === null ? '' : met ? 'ok' : 'MISSED';
    console.log([what.padEnd(width), figure.padEnd(46), budget.padEnd(9), judged].join('  ').trimEnd());
  }
}

main();
