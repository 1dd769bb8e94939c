import { join } from 'node:path';
import { createProblem, DECLINE_LANGUAGES, parseDeclineRules, parseDeclineTexts } from '../../policy';
import type { ContentResult, DeclineContent, DeclineTexts, Locate, PolicyProblem } from '../../policy';
import { parseYaml } from './parse-yaml';
import type { PackProblem } from './read-policy-pack';
import { readTextFile } from './read-text-file';

const FOLDER = 'declines';
const RULES = 'situations.yaml';

export type DeclinesResult =
  | { readonly ok: true; readonly declines: DeclineContent | null }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads the letters of a pack: `situations.yaml` and one file of sentences for each language. Null where the first is
 * not there: a pack may have rules alone. Never throws for anything in them.
 *
 * @param folder of the pack, e.g. `policies/streng`.
 */
export function readDeclines(folder: string): DeclinesResult {
  const problems: PackProblem[] = [];
  const written = readTextFile(join(folder, FOLDER, RULES));
  if (typeof written !== 'string' && written.code === 'file-missing') return { ok: true, declines: null };
  const rules = parseFile(RULES, written, parseDeclineRules);
  // Sentences name situations, senders and networks: without these every name would be called wrong.
  if (rules === null) return { ok: false, problems };

  const texts: Partial<Record<string, DeclineTexts>> = {};
  for (const language of DECLINE_LANGUAGES) {
    const name = `${language}.yaml`;
    const text = readTextFile(join(folder, FOLDER, name));
    if (typeof text !== 'string' && text.code === 'file-missing') {
      report(RULES, [createProblem('missing', { key: name }, [], null)]);
      continue;
    }
    const parse = (value: unknown, locate: Locate): ContentResult<DeclineTexts> =>
      parseDeclineTexts(value, language, rules, locate);
    const read = parseFile(name, text, parse);
    if (read !== null) texts[language] = read;
  }
  // Without problems every language was read.
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, declines: { rules, texts: texts as DeclineContent['texts'] } };

  function parseFile<T>(
    name: string,
    text: string | PolicyProblem,
    parse: (value: unknown, locate: Locate) => ContentResult<T>,
  ): T | null {
    const yaml = typeof text === 'string' ? parseYaml(text) : [text];
    const result = 'locate' in yaml ? parse(yaml.value, yaml.locate) : { ok: false as const, problems: yaml };
    if (result.ok) return result.value;
    report(name, result.problems);
    return null;
  }

  function report(name: string, found: readonly PolicyProblem[]): void {
    problems.push(...found.map((problem) => ({ ...problem, file: join(folder, FOLDER, name) })));
  }
}
