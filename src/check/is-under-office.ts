import { isOfficeWord } from '../engine';

/** How far above a name the heading of its table is looked for; a mail without line breaks is not read again for each name. */
const REACH = 2000;
/** The rest of a name's row. */
const ROW = 200;
/** Longer cells are sentences and head nothing. */
const MAX_HEADING = 40;

/** Whether a name stands in a column „Leitung“, „Referentin“, „Verfasser“: cells apart by tabs, the first row is the heading. */
export function isUnderOffice(text: string, start: number): boolean {
  const lines = text.slice(Math.max(0, start - REACH), start).split('\n');
  const own = lines.pop() ?? '';
  const [rest = ''] = text.slice(start, start + ROW).split('\n', 1);
  if (!own.includes('\t') && !rest.includes('\t')) return false;
  let heading = '';
  for (let line = lines.pop(); line?.includes('\t') === true; line = lines.pop()) heading = line;
  const cell = heading.split('\t')[own.split('\t').length - 1] ?? '';
  return cell.length <= MAX_HEADING && cell.split(/[ /()-]/).some(isOfficeWord);
}
