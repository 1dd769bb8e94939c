import { nearestKey } from '../parsing/nearest-key';
import type { Parse } from '../parsing/parse';
import { parseId, parseText, shorten } from '../parsing/parse-values';
import type { NextStep } from './faq';
import { NEXT_PAGES } from './faq';

const LETTER = 'decline:';

/** `channel-finder` and the other pages, or `decline:d01` for a letter of that situation. */
export const parseNextStep: Parse<NextStep> = (value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined) return undefined;
  if (text.startsWith(LETTER)) {
    const situation = parseId(text.slice(LETTER.length), path, log);
    return situation === undefined ? undefined : { kind: 'decline', situation };
  }
  const page = NEXT_PAGES.find((known) => known === text);
  if (page !== undefined) return { kind: 'page', page };
  log.report('not-in-list', path, {
    value: shorten(text),
    list: [...NEXT_PAGES, `${LETTER}…`],
    suggestion: nearestKey(text, NEXT_PAGES),
  });
  return undefined;
};
