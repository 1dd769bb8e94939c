import { DETECTOR_IDS } from '../../check';
import { formatPackProblem } from '../../hosts/files/format-pack-problem';
import { hashPack } from '../../hosts/files/hash-pack';
import { readContent } from '../../hosts/files/read-content';
import { readDeclines } from '../../hosts/files/read-declines';
import { readPolicyPack } from '../../hosts/files/read-policy-pack';
import type { Texts } from '../../texts';
import { printable } from './printable';
import type { ExitCode, Output, Streams } from './streams';
import { EXIT } from './streams';

/** Checks the rules of a pack, its questions, checklists, changes and letters; every problem is a line. */
export async function checkPack(
  folder: string,
  texts: Texts,
  { stderr }: Streams,
  out: Output,
): Promise<ExitCode> {
  const pack = readPolicyPack(folder, DETECTOR_IDS);
  const declines = readDeclines(folder);
  const situations = declines.ok
    ? (declines.declines?.rules.situations ?? []).map(({ id }) => id)
    : undefined;
  const written = readContent(folder, DETECTOR_IDS, situations);
  for (const problem of [pack, written, declines].flatMap((read) => (read.ok ? [] : read.problems))) {
    stderr.write(`${printable(formatPackProblem(problem, texts))}\n`);
  }
  if (!pack.ok || !written.ok || !declines.ok) return EXIT.failed;
  const { id, version, rules } = pack.policy;
  const { faq, checklists } = written.content.de;
  await out.write(`${texts.cli.packIsFine(id, version, rules.length, faq.length, checklists.length)}\n`);
  await out.write(`${texts.cli.packHash(hashPack(folder))}\n`);
  return EXIT.clean;
}
