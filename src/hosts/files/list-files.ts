import { readdirSync } from 'node:fs';
import { createProblem } from '../../policy';
import type { PolicyProblem } from '../../policy';
import { errorCode } from './read-text-file';

export interface FolderProblem {
  readonly name: string;
  readonly problem: PolicyProblem;
}

/** Names of the files with this ending; a folder that does not exist holds none. Others are named, not passed over. */
export function listFiles(
  folder: string,
  ending: string,
): { readonly names: readonly string[]; readonly problems: readonly FolderProblem[] } {
  let all: readonly string[];
  try {
    // Hidden files are the system's own.
    all = readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    const reason = errorCode(error);
    return reason === 'ENOENT'
      ? { names: [], problems: [] }
      : {
          names: [],
          problems: [{ name: '', problem: createProblem('file-unreadable', { reason }, [], null) }],
        };
  }
  const names = all.filter((name) => name.endsWith(ending));
  const strangers = all.filter((name) => !name.endsWith(ending));
  return {
    names,
    problems: strangers.map((name) => ({
      name,
      problem: createProblem('wrong-file-name', { expected: name.replace(/(\.[^.]*)?$/, ending) }, [], null),
    })),
  };
}
