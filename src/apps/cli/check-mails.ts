import { readFile } from 'node:fs/promises';
import { checkMessage } from '../../check';
import type { Report } from '../../check';
import { EmlError, MAX_EML_BYTES, readEml } from '../../hosts/eml/read-eml';
import type { EmlErrorCode } from '../../hosts/eml/read-eml';
import type { Message } from '../../message';
import type { Policy } from '../../policy';
import { markHeaders, worse } from '../../policy';
import type { Texts } from '../../texts';
import { findMails, systemCode } from './find-mails';
import type { FoundMail } from './find-mails';
import { formatJsonReport } from './format-json-report';
import { formatTextReport } from './format-text-report';
import type { Command } from './parse-arguments';
import { printable } from './printable';
import { createProgressBar } from './progress-bar';
import type { ExitCode, Output, Streams } from './streams';
import { EXIT } from './streams';

type CheckOptions = Extract<Command, { name: 'check' }>;

/** A mail that could not be checked: our code, or the system's in `reason`. */
type FileProblem = EmlErrorCode | 'missing' | 'unreadable';

/**
 * `umschlag check`: one report per mail on stdout, one sentence per mail that could not be checked on stderr.
 * One mail is in memory at a time.
 */
export async function checkMails(
  options: CheckOptions,
  policy: Policy,
  texts: Texts,
  streams: Streams,
  out: Output,
): Promise<ExitCode> {
  const mails = await findMails(options.paths);
  if (mails.length === 0) {
    streams.stderr.write(`${texts.cli.files.none}\n`);
    return EXIT.failed;
  }
  const progress = createProgressBar(streams.stderr, mails.length);
  const tally = { found: 0, failed: 0 };
  for (const [index, mail] of mails.entries()) {
    if (out.isClosed) break;
    progress.show(index);
    const result = await checkMail(mail, options.from, policy);
    progress.clear();
    if ('problem' in result) {
      tally.failed += 1;
      streams.stderr.write(`${printable(mail.path)}: ${texts.cli.files[result.problem](result.reason)}\n`);
      continue;
    }
    if (worse(result.report.verdict.level, 'hint') !== 'hint') tally.found += 1;
    await out.write(formatReport(mail.path, result.report, options, texts));
  }
  if (options.format === 'text' && mails.length > 1) {
    await out.write(`${texts.cli.summary(mails.length - tally.failed, tally.found, tally.failed)}\n`);
  }
  return tally.failed > 0 ? EXIT.failed : tally.found > 0 ? EXIT.found : EXIT.clean;
}

async function checkMail(
  mail: FoundMail,
  from: string | null,
  policy: Policy,
): Promise<{ report: Report } | { problem: FileProblem; reason: string }> {
  if ('code' in mail) return fileProblem(mail.code);
  // Asked before reading: the file might not fit into memory.
  if (mail.sizeBytes > MAX_EML_BYTES) return { problem: 'too-large', reason: '' };
  try {
    const message = await readEml(await readFile(mail.path), markHeaders(policy));
    return { report: checkMessage(from === null ? message : sentBy(from, message), policy) };
  } catch (error) {
    if (error instanceof EmlError) return { problem: error.code, reason: '' };
    return fileProblem(systemCode(error));
  }
}

function fileProblem(code: string): { problem: FileProblem; reason: string } {
  return { problem: code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', reason: code };
}

function sentBy(address: string, message: Message): Message {
  return { ...message, from: { address, name: '' } };
}

function formatReport(
  file: string,
  report: Report,
  { format, showValues }: CheckOptions,
  texts: Texts,
): string {
  return format === 'json'
    ? `${formatJsonReport(file, report, showValues)}\n`
    : `${formatTextReport(file, report, texts, showValues)}\n`;
}
