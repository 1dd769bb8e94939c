import { LINK_SERVICES } from '../data/link-services';
import { createLinkCatalogue } from '../engine';
import type { LinkCatalogue, LinkPermissions, LinkService } from '../engine';
import { hasPhrase, splitText } from '../policy';
import type { DeclineContent, DeclineTexts, MandatoryBlock, Phrase, SplitText, TextRange } from '../policy';
import { chooseVariant } from './choose-variant';
import type { DeclineChoice, DeclineValues } from './choice';
import { findForbidden, findPhrases } from './find-forbidden';
import { hasBlock } from './has-block';
import type { DeclineIssue } from './issue';
import { contactFinder } from './known-contact';
import { countCharacters, countWords, findSentences, LENGTH_LIMITS } from './measure';
import { isPersonal } from './offer';
import { blockDuties, namesFax } from './required-blocks';

/** Nobody edits a letter this long; a pasted book must not stop the page. */
const MAX_LENGTH = 20_000;

/** The greeting and three sentences: more is no guide but a speech. */
const PHONE_SENTENCES = 4;

export interface DeclineCheckOptions {
  readonly values: DeclineValues;
  /** Hosts of the house, so that its own cloud is no link into a network. */
  readonly permissions: LinkPermissions;
  /** The shipped catalogue where left out. */
  readonly services?: readonly LinkService[];
}

/** @param text from the greeting to the name, as the person edited it. */
export type DeclineCheck = (text: string, choice: DeclineChoice) => readonly DeclineIssue[];

/**
 * Prepares the check of letters: every mandatory block there, nothing forbidden, the length held. Words stand for
 * meaning here, so an unusual way to say something may be missed, and a harmless sentence may be named.
 */
export function createDeclineCheck(
  content: DeclineContent,
  { values, permissions, services = LINK_SERVICES }: DeclineCheckOptions,
): DeclineCheck {
  const catalogue = createLinkCatalogue(services, permissions);
  return (text, choice) =>
    text.length > MAX_LENGTH
      ? [{ code: 'too-long', unit: 'characters', count: countCharacters(text), limit: MAX_LENGTH }]
      : checkText(text, choice, content, values, catalogue);
}

function checkText(
  text: string,
  choice: DeclineChoice,
  content: DeclineContent,
  values: DeclineValues,
  catalogue: LinkCatalogue,
): readonly DeclineIssue[] {
  const texts = content.texts[choice.language];
  const split = splitText(text);
  const names = contactFinder(text, values, texts.placeholders);
  const { mandatory, forbidden } = blockDuties(content.rules, choice);
  const evidence = {
    split,
    signs: texts.signs,
    names,
    fax: namesFax(choice, values),
    person: wantsPerson(choice, content),
    office: names('amt') || namesAuthority(text, values, texts),
  };
  const missing = mandatory.filter((block) => !hasBlock(block, evidence));
  return [
    ...missing.map((block): DeclineIssue => ({ code: 'missing', block })),
    ...forbidden.flatMap((block) => findUnwanted(block, split, texts)),
    ...emailWithoutLimits(split, texts, [...missing, ...forbidden]),
    ...findForbidden(text, split, texts, catalogue).map((found): DeclineIssue => ({
      code: 'forbidden',
      ...found,
    })),
    ...(choice.way === 'note' ? findOfficial(text, split, texts, values) : []),
    ...checkLength(text, choice, content),
    ...findLongSentences(text, isPersonal(choice.way) ? text.indexOf('\n') : 0, texts.sentenceWords),
    ...findOpen(text, texts),
  ];
}

/** „Kreis Beispiel“ in the address says where to write, not who writes. */
function namesAuthority(text: string, values: DeclineValues, { placeholders }: DeclineTexts): boolean {
  const lines = text.split('\n').filter((line) => !contactFinder(line, values, placeholders)('anschrift'));
  return contactFinder(lines.join('\n'), values, placeholders)('behoerde');
}

/** The name stands under the letter, or at the beginning of a call, where the pack puts it there. */
function wantsPerson(choice: DeclineChoice, { rules, texts }: DeclineContent): boolean {
  const { blocks, greetings } = texts[choice.language];
  const name = chooseVariant(blocks.P8, choice, rules)?.text ?? '';
  const greeting = chooseVariant(greetings, choice, rules)?.forms[choice.form] ?? '';
  return `${name}${greeting}`.includes('{{name}}');
}

/** Blocks known by words only; contact data and the refusal itself are never unwanted. */
function findUnwanted(
  block: MandatoryBlock,
  split: SplitText,
  { signs }: DeclineTexts,
): readonly DeclineIssue[] {
  const phrases: readonly Phrase[] =
    block === 'P6' ? signs.email : block === 'P2' || block === 'P4' || block === 'P8' ? [] : signs[block];
  return findPhrases(split, phrases).map(({ start, end }) => ({ code: 'not-here', block, start, end }));
}

/** Where P6 is wanted its half is reported as missing, where it is forbidden as unwanted: said once is enough. */
function emailWithoutLimits(
  split: SplitText,
  { signs }: DeclineTexts,
  reported: readonly MandatoryBlock[],
): readonly DeclineIssue[] {
  if (reported.includes('P6') || hasPhrase(split, signs.emailLimits)) return [];
  return findPhrases(split, signs.email).map(({ start, end }) => ({
    code: 'email-without-limits',
    start,
    end,
  }));
}

function findOfficial(
  text: string,
  split: SplitText,
  { official }: DeclineTexts,
  { behoerde, amt, telefon, email }: DeclineValues,
): readonly DeclineIssue[] {
  const lower = text.toLowerCase();
  const named = [behoerde, amt, telefon, email].flatMap((value): TextRange[] => {
    const start = value === undefined || value === '' ? -1 : lower.indexOf(value.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + (value?.length ?? 0) }];
  });
  return [...findPhrases(split, official), ...named].map(({ start, end }) => ({
    code: 'official',
    start,
    end,
  }));
}

function checkLength(
  text: string,
  choice: DeclineChoice,
  { rules }: DeclineContent,
): readonly DeclineIssue[] {
  if (choice.way === 'phone') {
    const count = findSentences(text).length;
    return count > PHONE_SENTENCES
      ? [{ code: 'too-long', unit: 'sentences', count, limit: PHONE_SENTENCES }]
      : [];
  }
  const { unit, min, max } = LENGTH_LIMITS[choice.length];
  const count = unit === 'words' ? countWords(text) : countCharacters(text);
  if (count > max) return [{ code: 'too-long', unit, count, limit: max }];
  const isBrief = rules.situations.find(({ id }) => id === choice.situation)?.brief === true;
  return count < min && !isBrief ? [{ code: 'too-short', unit, count, limit: min }] : [];
}

/** @param from where the greeting ends: names and offices in it are as long as they are. */
function findLongSentences(text: string, from: number, max: number): readonly DeclineIssue[] {
  return findSentences(text)
    .filter(({ start, end }) => start >= from && countWords(text.slice(start, end)) > max)
    .map(({ start, end }) => ({ code: 'long-sentence', max, start, end }));
}

/** `{{…}}` too: whoever pastes from the pack's files brings it along. */
function findOpen(text: string, { placeholders }: DeclineTexts): readonly DeclineIssue[] {
  const labels = Object.values(placeholders);
  const issues: DeclineIssue[] = [];
  const blank = /\[([^[\]\n]{1,60})\]|\{\{[^{}\n]{0,60}\}\}/g;
  for (let match = blank.exec(text); match !== null; match = blank.exec(text)) {
    if (match[1] !== undefined && !labels.includes(match[1])) continue;
    issues.push({ code: 'open', start: match.index, end: match.index + match[0].length });
  }
  return issues;
}
