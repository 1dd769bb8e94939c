/**
 * `npm run bench`: how fast the check is, beside a peer and beside one plain loop over the same characters, in one run.
 * Figures are printed with the budget they are held against; a missed budget says so and keeps its figure.
 * `npm run bench -- --detectors` prints what each detector costs instead; `--long` takes ordinary and hostile texts from 1 to 10 MB
 * and not from 0.1 to 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkMessage, DETECTOR_IDS, scanText } from '../src/check';
import { readContent } from '../src/hosts/files/read-content';
import { readPolicyPack } from '../src/hosts/files/read-policy-pack';
import { DETECTORS, scan } from '../src/engine';
import type { ScanDetector } from '../src/engine';
import type { Message } from '../src/message';
import { coldStart } from './cold-start';
import { printDetectorCosts } from './detector-costs';
import { measureHostile } from './hostile';
import { linkRows } from './links';
import { mailHtml, mailText } from './mail-text';
import { growthOf, mediansInTurn, medianMs } from './measure';
import { plainLoop, wordLoop } from './plain-loop';
import { printRow } from './row';
import { searchRows } from './search';
import { peerRows } from './speed-peers';

/** The benches are run from the project's root by scripts/bench.mjs. */
const ROOT = process.cwd();
const ON_SEND = join(ROOT, 'dist/onsend.js');
const MB = 1_000_000;

const NONE: readonly ScanDetector[] = [];

const add = (what: string, figure: string, budget = '', met: boolean | null = null): void => {
  printRow({ what, figure, budget, met });
};

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

async function main(): Promise<void> {
  const pack = readPolicyPack(join(ROOT, 'policies/streng'), DETECTOR_IDS);
  if (!pack.ok) throw new Error('policies/streng does not parse');
  const { policy } = pack;

  const text = mailText(MB);
  const textDetectors = DETECTORS.filter(
    (detector): detector is ScanDetector => detector.pattern.trigger !== 'link',
  );
  const { ours, loop, ...parts } = mediansInTurn({
    ours: () => scanText({ text }),
    loop: () => plainLoop(text),
    words: () => wordLoop(text),
    bare: () => scan(text, NONE),
    values: () => scan(text, textDetectors),
  });
  add(
    'scan, 1 MB of mail text, everything on',
    `${ours.toFixed(1)} ms, ${(text.length / MB / (ours / 1000)).toFixed(0)} MB/s`,
  );
  const times = (ms: number): string => `${(ms / loop).toFixed(1)} ×`;
  add('… as a multiple of one plain loop', times(ours), '≤ 12 ×', ours <= 12 * loop);
  add('… a loop that finds where words end', times(parts.words));
  add('… the match loop, no detector', times(parts.bare));
  add(`… the match loop, ${textDetectors.length} detectors`, times(parts.values));
  (await peerRows(ROOT, text, () => scanText({ text }))).forEach(printRow);

  const small = mail(mailHtml(10_000));
  const ten = medianMs(() => checkMessage(small, policy), 200, 50);
  add('whole check of a 10 KB mail', `${ten.toFixed(2)} ms`, '≤ 5 ms', ten <= 5);

  const isLong = process.argv.includes('--long');
  const longest = isLong ? 10 : 1;
  for (const [name, write, run] of [
    ['text', mailText, (content: string) => scanText({ text: content })],
    ['HTML mail', mailHtml, (content: string) => checkMessage(mail(content), policy)],
  ] as const) {
    const contents = [write((longest / 10) * MB), write(longest * MB)] as const;
    const { short, long } = growthOf(run, contents, 4);
    add(
      `growth ${longest / 10} → ${longest} MB, ${name}`,
      `${short.toFixed(1)} → ${long.toFixed(1)} ms per MB, ${(long / short).toFixed(2)} ×`,
      '≤ 1.20 ×',
      long <= 1.2 * short,
    );
  }

  linkRows(ROOT, policy, mail).forEach(printRow);
  const written = readContent(join(ROOT, 'policies/streng'), DETECTOR_IDS);
  if (written.ok) searchRows(written.content.de).forEach(printRow);

  if (existsSync(ON_SEND)) {
    const code = readFileSync(ON_SEND);
    const packed = gzipSync(code, { level: 9 }).length;
    add('onsend.js, minified', `${(code.length / 1000).toFixed(1)} KB`, '≤ 350 KB', code.length <= 350_000);
    add('onsend.js, gzip', `${(packed / 1000).toFixed(1)} KB`, '≤ 150 KB', packed <= 150_000);
    const cold = coldStart(ON_SEND, mail(mailHtml(10_000)));
    add('onsend.js: parse and first check, fresh VM', `${cold.toFixed(0)} ms`, '≤ 200 ms', cold <= 200);
  } else add('onsend.js', 'not built: npm run build', '≤ 350 KB', null);

  measureHostile(process.argv.includes('--long') ? 10 : 1, policy, mail, printRow);
}

if (process.argv.includes('--detectors')) printDetectorCosts();
else void main();
