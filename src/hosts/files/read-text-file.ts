import { readFileSync, statSync } from 'node:fs';
import { createProblem } from '../../policy';
import type { PolicyProblem, PolicyProblemCode, PolicyProblemParams } from '../../policy';

/** A hand-written file of a pack has some 20 KB. One of gigabytes would take the machine's memory before any problem is said. */
const MAX_BYTES = 512 * 1024;

/** The text of one file of a pack, or why there is none. Never throws for anything on the disk. */
export function readTextFile(file: string): string | PolicyProblem {
  try {
    if (statSync(file).size > MAX_BYTES)
      return fileProblem('file-too-large', { maxKilobytes: MAX_BYTES / 1024 });
    return decode(readFileSync(file)) ?? fileProblem('not-utf8', {});
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? fileProblem('file-missing', {})
      : fileProblem('file-unreadable', { reason: code });
  }
}

/** Node's own word for what went wrong: `EACCES`, `EISDIR`, … */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

/** Old editors save „ü“ in one byte. Read as UTF-8 that would be a wrong letter in a sentence people read. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A problem of the file as a whole: it has no line. */
export function fileProblem<Code extends PolicyProblemCode>(
  code: Code,
  params: PolicyProblemParams[Code],
): PolicyProblem {
  return createProblem(code, params, [], null);
}
