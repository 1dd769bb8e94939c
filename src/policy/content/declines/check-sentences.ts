import { nearestKey } from '../../parsing/nearest-key';
import type { ProblemLog } from '../../parsing/problem-log';
import { shorten } from '../../parsing/parse-values';
import type { PolicyPath } from '../../problem';
import { DECLINE_BLOCKS } from './decline-content';
import type { DeclineBlock, DeclineRules, DeclineTexts, DeclineVariant, Phrase } from './decline-content';
import { findPhrase, hasPhrase, splitText } from './phrases';

/** Blocks that are known by their words; P4 and P8 are known by the contact data in them. */
const SPOKEN = ['P1', 'P2', 'P3', 'P5', 'P7'] as const;

/** Names the sentences that would fail the check of the letters they get into: here, where they can be repaired. */
export function checkSentences(texts: DeclineTexts, rules: DeclineRules, log: ProblemLog): void {
  for (const block of DECLINE_BLOCKS) {
    texts.blocks[block].forEach((variant, index) => {
      const path: PolicyPath = ['blocks', block, index, 'text'];
      checkForbidden(variant, texts, path, log);
      // Notes have rules of their own, and an empty text says nothing on purpose.
      if (variant.text !== '' && !isForNotes(variant)) checkSigns(block, variant, texts, path, log);
    });
  }
  const services = rules.networks.flatMap((network) => network.services);
  for (const value of Object.keys(texts.services)) {
    if (services.includes(value)) continue;
    const suggestion = nearestKey(value, services);
    log.report('not-in-list', ['services', value], { value: shorten(value), list: services, suggestion });
  }
}

function isForNotes({ when }: DeclineVariant): boolean {
  return when.ways?.every((way) => way === 'note') === true;
}

function checkSigns(
  block: DeclineBlock,
  { text }: DeclineVariant,
  { signs }: DeclineTexts,
  path: PolicyPath,
  log: ProblemLog,
): void {
  const sentences = splitText(text);
  const known: readonly (readonly Phrase[])[] =
    block === 'P6' ? [signs.email, signs.emailLimits] : isSpoken(block) ? [signs[block]] : [];
  if (known.some((phrases) => !hasPhrase(sentences, phrases))) {
    log.report('block-not-recognised', path, { block });
  }
}

function isSpoken(block: DeclineBlock): block is (typeof SPOKEN)[number] {
  return (SPOKEN as readonly string[]).includes(block);
}

function checkForbidden(
  { text }: DeclineVariant,
  { forbidden }: DeclineTexts,
  path: PolicyPath,
  log: ProblemLog,
): void {
  const sentences = splitText(text);
  for (const rule of Object.keys(forbidden) as (keyof typeof forbidden)[]) {
    const range = forbidden[rule].flatMap((phrase) => findPhrase(sentences, phrase))[0];
    if (range === undefined) continue;
    log.report('forbidden-words', path, { rule, words: shorten(text.slice(range.start, range.end)) });
  }
}
