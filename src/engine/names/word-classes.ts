import * as words from '../../data/name-words';

/** What a word is, as bits of one number: one look-up per word answers all questions. */
export const TITLE = 1;
export const DEGREE = 2;
export const ROLE = 4;
export const LABEL = 8;
export const HEADER = 16;
export const GREETING = 32;
export const CLOSING = 64;
export const PARTICLE = 128;
export const JOB = 256;
export const NO_NAME = 512;
export const THING = 1024;
export const THING_BEFORE = 2048;
export const WEAK_GIVEN = 4096;
export const COMMON_SURNAME = 8192;
export const BIRTH = 16384;
export const AUTHOR = 32768;
export const GROUP = 65536;

const LISTS: readonly (readonly [bit: number, list: string])[] = [
  [TITLE, words.TITLES],
  [DEGREE, words.DEGREES],
  [ROLE, words.ROLES],
  [LABEL, words.LABELS],
  [HEADER, words.HEADERS],
  [GREETING, words.GREETINGS],
  [CLOSING, words.CLOSINGS],
  [PARTICLE, words.PARTICLES],
  [JOB, words.JOBS],
  [NO_NAME, words.NO_NAMES],
  [THING, words.THINGS],
  [THING_BEFORE, words.THINGS_BEFORE],
  [WEAK_GIVEN, words.WEAK_GIVEN_NAMES],
  [COMMON_SURNAME, words.COMMON_SURNAMES],
  [BIRTH, words.BIRTH_WORDS],
  [AUTHOR, words.AUTHOR_WORDS],
  [GROUP, words.GROUPS],
];

let classes: Map<string, number> | null = null;

/** The classes of a folded word. The table is built on first use: messages without capitalised pairs never need it. */
export function wordClasses(folded: string): number {
  classes ??= build();
  return classes.get(folded) ?? 0;
}

function build(): Map<string, number> {
  const built = new Map<string, number>();
  for (const [bit, list] of LISTS) {
    for (const word of list.split(' ')) built.set(word, (built.get(word) ?? 0) | bit);
  }
  return built;
}
