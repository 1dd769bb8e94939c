import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CorpusMail } from './corpus-mail';
import { readCorpus } from './read-corpus';

export const PARTS = ['tuning', 'held-out'] as const;

export type CorpusPart = (typeof PARTS)[number];

/** A corpus file does not parse. */
export class CorpusError extends Error {
  readonly code = 'corpus-malformed';
}

/** All mails of a part, by file name. A part that is not there is empty. */
export function loadCorpus(root: string, part: CorpusPart): readonly CorpusMail[] {
  const folder = join(root, 'test/fixtures/corpus', part);
  return textFiles(folder).flatMap((file) => {
    const result = readCorpus(readFileSync(join(folder, file), 'utf8'), basename(file, '.txt'));
    if (result.ok) return result.mails;
    const problems = result.problems.map(({ line, problem }) => `${part}/${file}:${line}: ${problem}`);
    throw new CorpusError(problems.join('\n'));
  });
}

/** One sentence a line; blank lines and lines with `#` do not count. */
export function loadSentences(root: string): readonly string[] {
  const folder = join(root, 'test/fixtures/corpus/sentences');
  return textFiles(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

function textFiles(folder: string): readonly string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .sort()
    : [];
}
