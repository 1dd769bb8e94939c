import { nearestKey } from '../parsing/nearest-key';
import { createProblemLog } from '../parsing/problem-log';
import type { ProblemLog } from '../parsing/problem-log';
import type { Locate, PolicyPath, PolicyProblem } from '../problem';
import type { Checklist } from './checklist';
import type { ContentLanguage } from './content';
import { CONTENT_LANGUAGES } from './content';
import type { FaqEntry } from './faq';

/** One file of a pack, parsed. */
export interface ContentFile<T> {
  /** Inside the pack, with slashes: `faq/de/iban.md`. */
  readonly name: string;
  readonly language: ContentLanguage;
  readonly value: T;
  readonly locate: Locate;
}

export interface ContentFiles {
  readonly faq: readonly ContentFile<FaqEntry>[];
  readonly checklists: readonly ContentFile<Checklist>[];
  /** Ids of the situations there are letters for. Absent where they could not be read: nothing is said then. */
  readonly situations?: readonly string[];
}

/** A problem with the name of its file inside the pack. */
export type ContentProblem = PolicyProblem & { readonly file: string };

type Named = ContentFile<{ readonly id: string }>;

/** What only shows when the files are seen together: names, both languages, references, things that may be there once. */
export function checkContent({ faq, checklists, situations }: ContentFiles): readonly ContentProblem[] {
  const ids = new Set(faq.map(({ value }) => value.id));
  return [...faq, ...checklists].flatMap((file: Named) => {
    const log = createProblemLog([], file.locate);
    checkName(file, log);
    if (isFaq(file)) {
      checkEntry(file, faq, ids, log);
      checkLetters(file.value, situations, log);
    }
    if (isChecklist(file)) checkChecklist(file, checklists, ids, log);
    return log.problems.map((problem) => ({ ...problem, file: file.name }));
  });
}

const isFaq = (file: Named): file is ContentFile<FaqEntry> => 'question' in file.value;
const isChecklist = (file: Named): file is ContentFile<Checklist> => 'kind' in file.value;

function checkName({ name, value }: Named, log: ProblemLog): void {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const expected = `${value.id}${file.slice(file.lastIndexOf('.'))}`;
  if (file !== expected) log.report('wrong-file-name', ['id'], { expected });
}

/** The file of the same entry in the other language; without one, a problem. */
function checkTranslation<T extends { readonly id: string }>(
  file: ContentFile<T>,
  all: readonly ContentFile<T>[],
  log: ProblemLog,
): ContentFile<T> | null {
  const other = CONTENT_LANGUAGES.find((language) => language !== file.language) ?? file.language;
  const twin = all.find(({ language, value }) => language === other && value.id === file.value.id);
  if (twin !== undefined) return twin;
  log.report('no-translation', ['id'], {
    file: file.name.replace(`/${file.language}/`, `/${other}/`),
  });
  return null;
}

type Readers<T> = Readonly<Record<string, (value: T) => unknown>>;

/** What must not depend on the language. */
const SHARED_BY_ENTRIES: Readers<FaqEntry> = {
  number: ({ number }) => number,
  category: ({ category }) => category,
  sources: ({ sources }) => sources.map(({ date, dateOf }) => [date, dateOf]),
  applies: ({ applies }) => applies.map(({ where }) => where),
  checked: ({ checked }) => checked,
  related: ({ related }) => related,
  next: ({ next }) => next,
  detectors: ({ detectors }) => detectors,
  detectorCategories: ({ detectorCategories }) => detectorCategories,
};

/** Ticks are kept under the ids, so that changing the language keeps them. */
const SHARED_BY_CHECKLISTS: Readers<Checklist> = {
  kind: ({ kind }) => kind,
  sources: ({ sources }) => sources.map(({ date, dateOf }) => [date, dateOf]),
  checked: ({ checked }) => checked,
  id: (checklist) =>
    JSON.stringify(checklist, (key, value: unknown) =>
      key === 'id' || typeof value === 'object' ? value : undefined,
    ),
};

/** Said once, at the translation. */
function checkShared<T extends { readonly id: string }>(
  file: ContentFile<T>,
  all: readonly ContentFile<T>[],
  readers: Readers<T>,
  log: ProblemLog,
): void {
  const twin = checkTranslation(file, all, log);
  if (twin === null || file.language === CONTENT_LANGUAGES[0]) return;
  for (const [key, read] of Object.entries(readers)) {
    if (JSON.stringify(read(file.value)) !== JSON.stringify(read(twin.value)))
      log.report('not-the-same', [key], { key, file: twin.name });
  }
}

function checkEntry(
  file: ContentFile<FaqEntry>,
  faq: readonly ContentFile<FaqEntry>[],
  ids: ReadonlySet<string>,
  log: ProblemLog,
): void {
  checkShared(file, faq, SHARED_BY_ENTRIES, log);
  checkRelated(file.value.related, ['related'], ids, log);
  const earlier = faq.slice(0, faq.indexOf(file)).filter(({ language }) => language === file.language);
  const { number } = file.value;
  const taken = earlier.find(({ value }) => value.number === number);
  if (taken !== undefined) log.report('number-taken', ['number'], { value: number, file: taken.name });
  for (const key of ['detectors', 'detectorCategories'] as const) {
    file.value[key].forEach((finding, index) => {
      const owner = earlier.find(({ value }) => (value[key] as readonly string[]).includes(finding));
      if (owner !== undefined)
        log.report('finding-taken', [key, index], { value: finding, file: owner.name });
    });
  }
}

/** „decline:d04“ must lead to a letter. */
function checkLetters({ next }: FaqEntry, situations: readonly string[] | undefined, log: ProblemLog): void {
  if (situations === undefined) return;
  next.forEach((step, index) => {
    if (step.kind !== 'decline' || situations.includes(step.situation)) return;
    const suggestion = nearestKey(step.situation, situations);
    log.report('not-in-list', ['next', index], { value: step.situation, list: situations, suggestion });
  });
}

function checkChecklist(
  file: ContentFile<Checklist>,
  checklists: readonly ContentFile<Checklist>[],
  ids: ReadonlySet<string>,
  log: ProblemLog,
): void {
  checkShared(file, checklists, SHARED_BY_CHECKLISTS, log);
  if (file.value.kind !== 'cards') return;
  file.value.cards.forEach(({ related }, index) => {
    checkRelated(related, ['cards', index, 'related'], ids, log);
  });
}

function checkRelated(
  related: readonly string[],
  path: PolicyPath,
  ids: ReadonlySet<string>,
  log: ProblemLog,
): void {
  related.forEach((id, index) => {
    if (!ids.has(id))
      log.report('unknown-id', [...path, index], { value: id, suggestion: nearestKey(id, [...ids]) });
  });
}
