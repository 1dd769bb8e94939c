/**
 * `npm run accuracy`: how much is found and how often the check is wrong, beside what other tools find in the same texts.
 * Writes docs/accuracy.md and docs/images/accuracy.svg.
 *
 * `--no-peers` measures only us. `--errors` lists what went wrong in tuning part, tables and sentences instead of writing
 * anything; the held-out part is never listed. `--detector <id>` narrows that list.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawChart } from './draw-chart';
import { formatReport } from './format-report';
import { listErrors } from './list-errors';
import { loadCorpus, loadSentences, PARTS } from './load-corpus';
import { measureMails, measurePeer } from './measure-mails';
import { measurePeerSentences, measureSentences } from './measure-sentences';
import { createTables, measureTable } from './measure-tables';
import type { Figures, PeerFigures } from './figures';
import { createCheck } from './our-check';
import { loadPeers } from './peers';

const ROOT = process.cwd();
const option = (name: string): boolean => process.argv.includes(name);

async function main(): Promise<void> {
  const parts = PARTS.map((part) => ({ part, mails: loadCorpus(ROOT, part) }));
  const sentences = loadSentences(ROOT);
  const tables = createTables();
  const check = createCheck(ROOT);

  const figures: Figures = {
    date: new Date().toISOString().slice(0, 10),
    parts: parts.map(({ part, mails }) => ({ part, figures: measureMails(mails, check) })),
    tables: await Promise.all(
      tables.map(async (table) => ({
        ...(await measureTable(table)),
        minRecall: table.minRecall,
        maxFalse: table.maxFalse,
      })),
    ),
    sentences: measureSentences(sentences, check),
    peers: [],
  };
  if (option('--errors')) {
    const at = process.argv.indexOf('--detector');
    console.log(listErrors(figures, at < 0 ? null : (process.argv[at + 1] ?? null)));
    return;
  }

  const peers: PeerFigures[] = [];
  for (const peer of option('--no-peers') ? [] : loadPeers(ROOT)) {
    const all = parts.flatMap(({ mails }) => mails);
    peers.push({
      name: peer.name,
      version: peer.version,
      detectors: peer.detectors,
      mails: await measurePeer(all, peer),
      tables: await Promise.all(
        tables
          .filter(({ detector }) => peer.detectors.includes(detector))
          .map((table) => measureTable(table, peer)),
      ),
      sentences: await measurePeerSentences(sentences, peer),
    });
  }
  const report = formatReport({ ...figures, peers });
  console.log(report.summary);
  if (option('--no-peers')) return;
  if (peers.length < 5)
    console.log('Peers are missing: npm ci --prefix bench --ignore-scripts. Nothing was written.');
  else {
    writeFileSync(join(ROOT, 'docs/accuracy.md'), report.markdown);
    writeFileSync(join(ROOT, 'docs/images/accuracy.svg'), drawChart({ ...figures, peers }));
  }
}

void main();
