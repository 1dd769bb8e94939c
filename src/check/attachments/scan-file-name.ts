import { fileNameWords, findNamesInFileName, resolveOverlaps } from '../../engine';
import { scanPart } from '../judge-part';
import type { ScannedText } from '../judge-part';

/** As `scanPart`, for the name of a file: its words are told apart by other signs, and names stand in another order. */
export function scanFileName(...[part, ...rest]: Parameters<typeof scanPart>): ScannedText {
  const text = fileNameWords(part.text);
  const { hits, links } = scanPart({ ...part, text }, ...rest);
  return { hits: resolveOverlaps([...hits, ...findNamesInFileName(text)]), links };
}
