import { CATEGORIES } from '../../engine';
import { parseFilledList, parseList } from '../parsing/parse-list';
import { optional, parseRecord, required } from '../parsing/parse-record';
import {
  parseDetectorId,
  parseId,
  parseIsoDate,
  parseNumber,
  parseOneOf,
  parseText,
} from '../parsing/parse-values';
import { createProblemLog } from '../parsing/problem-log';
import type { Locate } from '../problem';
import type { ContentLanguage } from './content';
import type { Applies, FaqEntry } from './faq';
import { APPLIES_WHERE, FAQ_CATEGORIES } from './faq';
import type { MarkdownNode } from './markdown';
import type { FaqBody } from './parse-faq-body';
import { parseFaqBody } from './parse-faq-body';
import { parseNextStep } from './parse-next-step';
import type { ContentResult } from './parse-result';
import { resultOf } from './parse-result';
import { parseSource } from './parse-source';

const MAX_NUMBER = 9999;

const parseHead = parseRecord<Omit<FaqEntry, keyof FaqBody>>({
  id: required(parseId),
  number: required(parseNumber(1, MAX_NUMBER)),
  question: required(parseText),
  synonyms: optional(parseList(parseText), []),
  category: required(parseOneOf(FAQ_CATEGORIES)),
  sources: required(parseFilledList(parseSource)),
  owner: required(parseText),
  applies: optional(
    parseList(
      parseRecord<Applies>({ where: required(parseOneOf(APPLIES_WHERE)), text: required(parseText) }),
    ),
    [],
  ),
  checked: required(parseIsoDate),
  related: optional(parseList(parseId), []),
  next: optional(parseList(parseNextStep), []),
  detectors: optional(parseList(parseDetectorId), []),
  detectorCategories: optional(parseList(parseOneOf(CATEGORIES)), []),
});

/**
 * Turns one question file into a typed entry, or names everything that is wrong with it.
 *
 * @param head the front matter as plain data.
 * @param body the parsed Markdown below it, positions counted in the whole file.
 * @param knownDetectors ids of the detectors an entry may explain.
 * @param locate where in the file the value at a path of the front matter stands.
 */
export function parseFaqEntry(
  head: unknown,
  body: MarkdownNode,
  language: ContentLanguage,
  knownDetectors: readonly string[],
  locate: Locate,
): ContentResult<FaqEntry> {
  const log = createProblemLog(knownDetectors, locate);
  const parsedHead = parseHead(head, [], log);
  const parsedBody = parseFaqBody(body, language, log);
  return resultOf(
    parsedHead === undefined || parsedBody === undefined ? undefined : { ...parsedHead, ...parsedBody },
    log,
  );
}
