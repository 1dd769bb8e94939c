import { parseListWithIds } from '../parsing/parse-list';
import { parseLocalizedText } from '../parsing/parse-localized-text';
import { parseRecord, required } from '../parsing/parse-record';
import { parseId, parseIsoDate } from '../parsing/parse-values';
import { createProblemLog } from '../parsing/problem-log';
import type { LocalizedText } from '../policy';
import type { Locate } from '../problem';
import type { ContentResult } from './parse-result';
import { resultOf } from './parse-result';

/** One change as it stands in the file, with both languages. */
export interface LocalizedChange {
  readonly id: string;
  readonly date: string;
  readonly text: LocalizedText;
}

const parseAll = parseListWithIds(
  parseRecord<LocalizedChange>({
    id: required(parseId),
    date: required(parseIsoDate),
    text: required(parseLocalizedText),
  }),
);

/** The list of what is new, newest first; days of the same date stay in the order of the file. */
export function parseChanges(value: unknown, locate: Locate): ContentResult<readonly LocalizedChange[]> {
  const log = createProblemLog([], locate);
  const changes = parseAll(value, [], log);
  return resultOf(
    changes === undefined
      ? undefined
      : [...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
    log,
  );
}
