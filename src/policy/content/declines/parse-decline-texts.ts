import { createProblemLog } from '../../parsing/problem-log';
import { parseFilledList } from '../../parsing/parse-list';
import { optional, parseRecord, required } from '../../parsing/parse-record';
import { parseNumber, parseOneOf, parseText } from '../../parsing/parse-values';
import type { Locate } from '../../problem';
import type { ContentResult } from '../parse-result';
import { resultOf } from '../parse-result';
import { checkSentences } from './check-sentences';
import { PLACEHOLDERS } from './decline-content';
import type { BlockSigns, DeclineLanguage, DeclineRules, DeclineTexts, ReportSheet } from './decline-content';
import {
  parseForms,
  parsePhrases,
  parseTemplate,
  parseTextFor,
  parseTextMap,
  variantParsers,
} from './parse-variants';

/** Nobody reads a sentence of fifty words; below five nothing can be said. */
const SENTENCE_WORDS = { min: 5, max: 50 };

/**
 * Reads the sentences of one language, `declines/de.yaml`, and checks that each says what its block must say and
 * nothing that is forbidden.
 *
 * @param language the file is named after.
 * @param rules of the same pack: conditions may name its situations, senders and networks.
 * @param locate where in the file the value at a path stands.
 */
export function parseDeclineTexts(
  value: unknown,
  language: DeclineLanguage,
  rules: DeclineRules,
  locate: Locate,
): ContentResult<DeclineTexts> {
  const log = createProblemLog([], locate);
  const texts = parserFor(language, rules)(value, [], log);
  if (texts !== undefined) checkSentences(texts, rules, log);
  return resultOf(texts, log);
}

function parserFor(
  language: DeclineLanguage,
  rules: DeclineRules,
): ReturnType<typeof parseRecord<DeclineTexts>> {
  const { variants, greetings } = variantParsers(rules);
  const phrases = required(parsePhrases);
  const block = required(variants);
  return parseRecord<DeclineTexts>({
    language: required(parseOneOf([language])),
    sentenceWords: required(parseNumber(SENTENCE_WORDS.min, SENTENCE_WORDS.max)),
    placeholders: required(parseTextFor(PLACEHOLDERS)),
    networks: required(parseTextFor(rules.networks.map(({ id }) => id))),
    services: optional(parseTextMap, {}),
    subjects: block,
    greetings: required(greetings),
    closings: block,
    blocks: required(
      parseRecord<DeclineTexts['blocks']>({
        P1: block,
        P2: block,
        P3: block,
        P4: block,
        P5: block,
        P6: block,
        P7: block,
        P8: block,
        own: block,
        route: block,
      }),
    ),
    letterhead: required(
      parseRecord<DeclineTexts['letterhead']>({
        sender: required(parseTemplate),
        recipient: required(parseForms),
        details: block,
      }),
    ),
    signs: required(
      parseRecord<BlockSigns>({
        P1: phrases,
        P2: phrases,
        P3: phrases,
        P5: phrases,
        email: phrases,
        emailLimits: phrases,
        P7: phrases,
      }),
    ),
    forbidden: required(
      parseRecord<DeclineTexts['forbidden']>({
        V1: phrases,
        V2: phrases,
        V3: phrases,
        V4: phrases,
        V5: phrases,
        V7: phrases,
      }),
    ),
    official: phrases,
    reportSheet: required(
      parseRecord<ReportSheet>({
        title: required(parseText),
        intro: required(parseText),
        steps: required(parseFilledList(parseText)),
        fields: required(parseFilledList(parseText)),
        contacts: required(parseFilledList(parseTemplate)),
      }),
    ),
  });
}
