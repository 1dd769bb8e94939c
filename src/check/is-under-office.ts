import { isOfficeWord } from '../engine';

/** How far above a name the heading of its table is looked for; bounds the reading of long tables. */
const REACH = 2000;
/** Longer cells are sentences and head nothing. */
const MAX_HEADING = 40;

/** Whether a name stands in a column „Leitung“, „Referentin“, „Verfasser“: cells apart by tabs, the first row is the heading. */
export function isUnderOffice(text: string, start: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const own = text.slice(lineStart, start);
  const lineEnd = text.indexOf('\n', start);
  if (!own.includes('\t') && !text.slice(start, lineEnd < 0 ? text.length : lineEnd).includes('\t'))
    return false;
  let heading = '';
  let end = lineStart - 1;
  while (end > 0 && start - end < REACH) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(from, end);
    if (!line.includes('\t')) break;
    heading = line;
    end = from - 1;
  }
  const cell = heading.split('\t')[own.split('\t').length - 1] ?? '';
  return cell.length <= MAX_HEADING && cell.split(/[ /()-]/).some(isOfficeWord);
}
