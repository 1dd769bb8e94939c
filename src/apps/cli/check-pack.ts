import { DETECTORS } from '../../engine';
import { formatPackProblem } from '../../hosts/files/format-pack-problem';
import { readContent } from '../../hosts/files/read-content';
import { readPolicyPack } from '../../hosts/files/read-policy-pack';
import type { Texts } from '../../texts';
import { printable } from './printable';
import type { ExitCode, Output, Streams } from './streams';
import { EXIT } from './streams';

/** Checks the rules of a pack and its questions, checklists and changes; every problem of both is a line. */
export async function checkPack(
  folder: string,
  texts: Texts,
  { stderr }: Streams,
  out: Output,
): Promise<ExitCode> {
  const detectors = DETECTORS.map(({ id }) => id);
  const pack = readPolicyPack(folder, detectors);
  const written = readContent(folder, detectors);
  for (const problem of [...(pack.ok ? [] : pack.problems), ...(written.ok ? [] : written.problems)]) {
    stderr.write(`${printable(formatPackProblem(problem, texts))}\n`);
  }
  if (!pack.ok || !written.ok) return EXIT.failed;
  const { id, version, rules } = pack.policy;
  const { faq, checklists } = written.content.de;
  await out.write(`${texts.cli.packIsFine(id, version, rules.length, faq.length, checklists.length)}\n`);
  return EXIT.clean;
}
