import { findLinks } from '../engine';
import type { LinkCatalogue } from '../engine';
import { FORBIDDEN_RULES, findPhrase } from '../policy';
import type { DeclineTexts, ForbiddenRule, Phrase, SplitText, TextRange } from '../policy';

/** A German mobile number: 015…, 016…, 017…, with or without the country. A house names its landline. */
const MOBILE_NUMBER = /(?:\+49|\b0049|\b0)[ ()/-]{0,3}1[567](?:[ ()/-]{0,2}[0-9]){7,10}/g;

export interface ForbiddenFound extends TextRange {
  readonly rule: ForbiddenRule;
}

/** Places of a text where something stands that no letter may say. */
export function findForbidden(
  text: string,
  split: SplitText,
  { forbidden }: DeclineTexts,
  catalogue: LinkCatalogue,
): readonly ForbiddenFound[] {
  return FORBIDDEN_RULES.flatMap((rule): ForbiddenFound[] => {
    const ranges = rule === 'V6' ? findServiceLinks(text, catalogue) : findPhrases(split, forbidden[rule]);
    const numbers = rule === 'V2' ? findMobileNumbers(text) : [];
    return [...ranges, ...numbers].map(({ start, end }) => ({ rule, start, end }));
  });
}

export function findPhrases(split: SplitText, phrases: readonly Phrase[]): readonly TextRange[] {
  return phrases.flatMap((phrase) => findPhrase(split, phrase));
}

/** Any service of the catalogue: whoever follows the link is where the letter says we are not. */
function findServiceLinks(text: string, catalogue: LinkCatalogue): readonly TextRange[] {
  return findLinks(text, [], catalogue).filter(({ service, allowed }) => service !== null && !allowed);
}

function findMobileNumbers(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  MOBILE_NUMBER.lastIndex = 0;
  for (let match = MOBILE_NUMBER.exec(text); match !== null; match = MOBILE_NUMBER.exec(text)) {
    ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return ranges;
}
