import { findHistory } from '../anatomy';
import type { History, Part } from '../anatomy';
import type { Edit } from './edits';

/** What goes with the history, and the edits that take it away. */
export interface HistoryDrop extends Pick<History, 'zone' | 'mails'> {
  /** Of `part.source`. */
  readonly edits: readonly Edit[];
}

/** Null where there is no history, or none that can go as one piece. */
export function dropHistory(part: Part): HistoryDrop | null {
  const history = findHistory(part);
  if (history === null) return null;
  const { zone, mails, cuts } = history;
  return { zone, mails, edits: cuts.map((cut) => ({ ...cut, replacement: '' })) };
}
