import type { DeclineBlock, DeclineContent, DeclineVariant } from '../policy';
import type { DeclineChoice, DeclineValues } from './choice';
import { chooseVariant } from './choose-variant';
import { fillTemplate } from './fill-template';
import type { LetterPart } from './layout';
import type { DeclineParagraph } from './letter';
import { blockDuties } from './required-blocks';

/** „Frau Dr. Muster“ in German, „Dr Muster“ for „Ms Muster“ in English. */
const TITLE_OR = /\{\{titel\|([^{}]*)\}\}/;

/**
 * Writes one part of the letter after the other, in the order of the page.
 *
 * @returns no paragraph where there is nothing to say.
 */
export function createWriter(
  { rules, texts: all }: DeclineContent,
  choice: DeclineChoice,
  values: DeclineValues,
): (part: LetterPart) => readonly DeclineParagraph[] {
  const texts = all[choice.language];
  const { mandatory } = blockDuties(rules, choice);
  const chosen = (variants: readonly DeclineVariant[]): string =>
    chooseVariant(variants, choice, rules)?.text ?? '';
  // After a greeting with a comma German goes on in lower case, as the pack writes it.
  let followsGreeting = false;

  const withTitle = (text: string): string =>
    choice.title
      ? text.replace(TITLE_OR, '{{titel}}')
      : text.replace(TITLE_OR, '$1').replace('{{titel}} ', '');

  const speak = (block: DeclineBlock): string => {
    if (block !== 'own' && block !== 'route' && !mandatory.includes(block)) return '';
    const text = chosen(texts.blocks[block]);
    if (text === '' || followsGreeting) {
      if (text !== '') followsGreeting = false;
      return text;
    }
    return text.charAt(0).toUpperCase() + text.slice(1);
  };

  const templateOf = (part: LetterPart): string => {
    switch (part.kind) {
      case 'sender':
        return texts.letterhead.sender;
      case 'recipient':
        return withTitle(texts.letterhead.recipient[choice.form]);
      case 'details':
        return chosen(texts.letterhead.details);
      case 'subject':
        return chosen(texts.subjects);
      case 'closing':
        return chosen(texts.closings);
      case 'greeting': {
        const greeting = chooseVariant(texts.greetings, choice, rules)?.forms[choice.form] ?? '';
        followsGreeting = greeting.endsWith(',');
        return withTitle(greeting);
      }
      default:
        return part.blocks
          .map(speak)
          .filter((text) => text !== '')
          .join(' ');
    }
  };

  return (part) => {
    const template = templateOf(part);
    if (template === '') return [];
    const lines = template
      .split('\n')
      .filter((line) => choice.fax || !line.includes('{{fax}}'))
      .map((line) => fillTemplate(line, values, texts.placeholders));
    return [{ kind: part.kind, blocks: 'blocks' in part ? part.blocks : [], lines }];
  };
}
