import { LINK_SERVICES } from '../../data/link-services';
import { DETECTOR_IDS } from '../../check';
import { formatPackProblem } from '../../hosts/files/format-pack-problem';
import { readPolicyPack } from '../../hosts/files/read-policy-pack';
import { changeServices, houseDomains } from '../../policy';
import type { Policy } from '../../policy';
import { textsFor } from '../../texts';
import type { Language, Texts } from '../../texts';
import { checkMails } from './check-mails';
import { checkPack } from './check-pack';
import { defaultPolicyFolder } from './default-policy';
import { formatJsonLists, formatTextLists } from './format-lists';
import type { Command, UsageProblem } from './parse-arguments';
import { parseArguments } from './parse-arguments';
import { printable } from './printable';
import { scanStream } from './scan-stream';
import type { ExitCode, Streams } from './streams';
import { createOutput, EXIT, OutputError } from './streams';
import { VERSION } from './version';

/** What surrounds a run beside its streams. */
export interface Surroundings {
  /** Of the sentences people read; JSON is the same in both. */
  readonly language?: Language;
  /** The pack used where none is named; default the one that comes with the package. */
  readonly policyFolder?: string;
}

/**
 * Runs the command line without touching the process.
 *
 * @param argv the words after `umschlag`.
 * @returns the exit code: 0 nothing above a hint, 1 something found, 2 something could not be done.
 */
export async function run(
  argv: readonly string[],
  streams: Streams,
  { language = 'de', policyFolder }: Surroundings = {},
): Promise<ExitCode> {
  const texts = textsFor(language);
  const parsed = parseArguments(argv);
  if (!parsed.ok) {
    streams.stderr.write(`${usageSentence(parsed.problem, texts)}\n${texts.cli.seeHelp}\n`);
    return EXIT.failed;
  }
  try {
    return await runCommand(parsed.command, streams, texts, policyFolder);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    streams.stderr.write(`${texts.cli.outputFailed(error.code)}\n`);
    return EXIT.failed;
  }
}

async function runCommand(
  command: Command,
  streams: Streams,
  texts: Texts,
  policyFolder: string | undefined,
): Promise<ExitCode> {
  const out = createOutput(streams.stdout);
  if (command.name === 'help' || command.name === 'version') {
    await out.write(command.name === 'help' ? texts.cli.help : `${VERSION}\n`);
    return EXIT.clean;
  }
  if (command.name === 'policy-check') return checkPack(command.policyFolder, texts, streams, out);
  const policy = readPolicy(command.policyFolder ?? policyFolder ?? defaultPolicyFolder(), streams, texts);
  if (policy === null) return EXIT.failed;
  switch (command.name) {
    case 'check':
      return checkMails(command, policy, texts, streams, out);
    case 'scan':
      await scanStream(streams.stdin, out, {
        showValues: command.showValues,
        allowed: [...policy.links.allowed, ...houseDomains(policy, ''), ...tenantHosts(policy)],
      });
      return EXIT.clean;
    case 'lists': {
      const services = changeServices(LINK_SERVICES, policy.links.services);
      await out.write(
        command.format === 'json' ? formatJsonLists(services) : formatTextLists(services, texts),
      );
      return EXIT.clean;
    }
  }
}

function tenantHosts({ own }: Policy): readonly string[] {
  return own.tenants.flatMap((tenant) => [`${tenant}.sharepoint.com`, `${tenant}-my.sharepoint.com`]);
}

/** The pack, or null after every problem in it was said. */
function readPolicy(folder: string, { stderr }: Streams, texts: Texts): Policy | null {
  const result = readPolicyPack(folder, DETECTOR_IDS);
  if (result.ok) return result.policy;
  for (const problem of result.problems) stderr.write(`${printable(formatPackProblem(problem, texts))}\n`);
  return null;
}

function usageSentence(problem: UsageProblem, { cli }: Texts): string {
  switch (problem.code) {
    case 'no-command':
    case 'no-files':
    case 'no-folder':
      return cli.usage[problem.code];
    case 'unknown-command':
    case 'unknown-option':
      return cli.usage[problem.code](printable(problem.value), problem.suggestion);
    case 'not-in-list':
      return cli.usage['not-in-list'](problem.option, printable(problem.value), problem.list);
    default:
      return cli.usage[problem.code](printable(problem.value));
  }
}
