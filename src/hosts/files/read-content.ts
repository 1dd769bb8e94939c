import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import {
  assembleContent,
  checkContent,
  CONTENT_LANGUAGES,
  createProblem,
  parseChanges,
  parseChecklist,
  parseFaqEntry,
} from '../../policy';
import type {
  Checklist,
  ContentFile,
  ContentLanguage,
  ContentProblem,
  ContentResult,
  FaqEntry,
  Locate,
  LocalizedChange,
  MarkdownNode,
  PolicyContent,
  PolicyProblem,
} from '../../policy';
import { listFiles } from './list-files';
import { parseYaml } from './parse-yaml';
import type { PackProblem } from './read-policy-pack';
import { readTextFile } from './read-text-file';
import { splitFrontMatter } from './split-front-matter';

const CHANGES = 'changes.yaml';

export type ContentPackResult =
  | { readonly ok: true; readonly content: PolicyContent }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

type Read<T> = ContentResult<T> & { readonly locate?: Locate };

/**
 * Reads the questions, checklists and changes of a pack. Folders and files that are not there count as empty: a pack may
 * have rules alone. Never throws for anything in them.
 *
 * @param folder of the pack, e.g. `policies/streng`.
 * @param knownDetectors ids of the detectors that entries may explain.
 * @param situations ids of the situations the pack has letters for, as `readDeclines` found them.
 */
export function readContent(
  folder: string,
  knownDetectors: readonly string[],
  situations?: readonly string[],
): ContentPackResult {
  const problems: ContentProblem[] = [];
  const faq = readFolders('faq', '.md', (text, language) => readEntry(text, language, knownDetectors));
  const checklists = readFolders('checklists', '.yaml', readChecklist);
  const changes = readChanges();
  // References of a file that could not be read would be called missing.
  if (problems.length === 0) {
    problems.push(...checkContent({ faq, checklists, ...(situations !== undefined && { situations }) }));
  }
  return problems.length === 0
    ? { ok: true, content: assembleContent({ faq, checklists }, changes) }
    : { ok: false, problems: problems.map((problem) => ({ ...problem, file: join(folder, problem.file) })) };

  function readFolders<T>(
    kind: string,
    ending: string,
    read: (text: string, language: ContentLanguage) => Read<T>,
  ): readonly ContentFile<T>[] {
    return CONTENT_LANGUAGES.flatMap((language) => {
      const place = `${kind}/${language}`;
      const listed = listFiles(join(folder, place), ending);
      for (const { name, problem } of listed.problems) report(`${place}/${name}`, [problem]);
      return listed.names.flatMap((file) => {
        const name = `${place}/${file}`;
        const text = readTextFile(join(folder, name));
        const result = typeof text === 'string' ? read(text, language) : failed([text]);
        if (result.ok)
          return [{ name, language, value: result.value, locate: result.locate ?? (() => null) }];
        report(name, result.problems);
        return [];
      });
    });
  }

  function readChanges(): readonly LocalizedChange[] {
    const text = readTextFile(join(folder, CHANGES));
    if (typeof text !== 'string' && text.code === 'file-missing') return [];
    const yaml = typeof text === 'string' ? parseYaml(text) : [text];
    const result = 'locate' in yaml ? parseChanges(yaml.value, yaml.locate) : failed(yaml);
    if (result.ok) return result.value;
    report(CHANGES, result.problems);
    return [];
  }

  function report(file: string, found: readonly PolicyProblem[]): void {
    problems.push(...found.map((problem) => ({ ...problem, file })));
  }
}

function readEntry(
  text: string,
  language: ContentLanguage,
  knownDetectors: readonly string[],
): Read<FaqEntry> {
  const parts = splitFrontMatter(text);
  if (parts === null) return failed([createProblem('no-front-matter', {}, [], { line: 1, column: 1 })]);
  const yaml = parseYaml(parts.head);
  if (!('locate' in yaml)) return failed(yaml);
  const body = parseMarkdown(parts.body);
  if (body === null) return failed([createProblem('too-deep', {}, [], null)]);
  const { value, locate } = yaml;
  return { ...parseFaqEntry(value, body, language, knownDetectors, locate), locate };
}

function parseMarkdown(text: string): MarkdownNode | null {
  try {
    return fromMarkdown(text);
  } catch {
    // Quotes in quotes go down one level of calls each: only the stack stops them.
    return null;
  }
}

function readChecklist(text: string): Read<Checklist> {
  const yaml = parseYaml(text);
  if (!('locate' in yaml)) return failed(yaml);
  return { ...parseChecklist(yaml.value, yaml.locate), locate: yaml.locate };
}

function failed(problems: readonly PolicyProblem[]): { ok: false; problems: readonly PolicyProblem[] } {
  return { ok: false, problems };
}
