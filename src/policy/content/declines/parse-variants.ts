import { nearestKey } from '../../parsing/nearest-key';
import type { Parse } from '../../parsing/parse';
import { parseFilledList } from '../../parsing/parse-list';
import { optional, parseRecord, required } from '../../parsing/parse-record';
import { parseOneOf, parseText, reportWrongType, shorten } from '../../parsing/parse-values';
import type { ProblemLog } from '../../parsing/problem-log';
import type { PolicyPath } from '../../problem';
import { DECLINE_LENGTHS, DECLINE_WAYS, NETWORK_KINDS, PLACEHOLDERS } from './decline-content';
import type {
  DeclineCondition,
  DeclineRules,
  DeclineVariant,
  GreetingVariant,
  Phrase,
} from './decline-content';
import { parsePhrase } from './phrases';

const PLACEHOLDER = /\{\{([^{}]{0,80})\}\}/g;
/** `{{titel|Ms}}`: what stands there without a title. */
const TITLE_OR = /^titel\|[^|]*$/;

/** A sentence with `{{placeholders}}` that exist. */
export const parseTemplate: Parse<string> = (value, path, log) => {
  const text = parseText(value, path, log);
  return text === undefined || hasKnownPlaceholders(text, path, log) ? text : undefined;
};

/** The same, but `''` is a way to say nothing. */
const parseOptionalTemplate: Parse<string> = (value, path, log) => {
  if (value === '') return '';
  return parseTemplate(value, path, log);
};

function hasKnownPlaceholders(text: string, path: PolicyPath, log: ProblemLog): boolean {
  let isKnown = true;
  const rest = text.replace(PLACEHOLDER, (_, name: string) => {
    if (!(PLACEHOLDERS as readonly string[]).includes(name) && !TITLE_OR.test(name)) {
      isKnown = false;
      const suggestion = nearestKey(name, PLACEHOLDERS);
      log.report('unknown-placeholder', path, { value: shorten(name), suggestion });
    }
    return '';
  });
  if (!/\{\{|\}\}/.test(rest)) return isKnown;
  log.report('unknown-placeholder', path, { value: shorten(rest), suggestion: null });
  return false;
}

/** A text for each form of address. */
export const parseForms = parseRecord<GreetingVariant['forms']>({
  frau: required(parseTemplate),
  herr: required(parseTemplate),
  divers: required(parseTemplate),
  neutral: required(parseTemplate),
});

export const parsePhrases = parseFilledList<Phrase>((value, path, log) => {
  const text = parseText(value, path, log);
  if (text === undefined) return undefined;
  const phrase = parsePhrase(text);
  if (phrase === null) log.report('bad-phrase', path, { value: shorten(text) });
  return phrase ?? undefined;
});

/** Parsers for what stands under conditions; the conditions may name what the pack knows. */
export interface VariantParsers {
  readonly variants: Parse<readonly DeclineVariant[]>;
  readonly greetings: Parse<readonly GreetingVariant[]>;
}

export function variantParsers({ situations, senders, networks }: DeclineRules): VariantParsers {
  const idOf = (list: readonly { readonly id: string }[]): Parse<readonly string[]> =>
    parseFilledList(parseOneOf(list.map(({ id }) => id)));
  const when = optional(
    parseRecord<DeclineCondition>({
      situations: optional(idOf(situations)),
      senders: optional(idOf(senders)),
      kinds: optional(parseFilledList(parseOneOf(NETWORK_KINDS))),
      networks: optional(idOf(networks)),
      ways: optional(parseFilledList(parseOneOf(DECLINE_WAYS))),
      lengths: optional(parseFilledList(parseOneOf(DECLINE_LENGTHS))),
    }),
    {},
  );
  return {
    variants: withFallback(
      parseFilledList(parseRecord<DeclineVariant>({ when, text: required(parseOptionalTemplate) })),
    ),
    greetings: withFallback(
      parseFilledList(
        parseRecord<GreetingVariant>({
          when,
          forms: required(parseForms),
        }),
      ),
    ),
  };
}

/** The last variant, and only the last, has no condition: else a choice might get no sentence, or a sentence no choice. */
function withFallback<T extends { readonly when: DeclineCondition }>(
  parse: Parse<readonly T[]>,
): Parse<readonly T[]> {
  return (value, path, log) => {
    const variants = parse(value, path, log);
    variants?.forEach(({ when }, index) => {
      const isLast = index === variants.length - 1;
      const isOpen = Object.keys(when).length === 0;
      if (isLast && !isOpen) log.report('needs-fallback', [...path, index], {});
      if (!isLast && isOpen) log.report('variant-never-reached', [...path, index + 1], {});
    });
    return variants;
  };
}

/** A text for each of the known names, and for no other. */
export function parseTextFor<K extends string>(keys: readonly K[]): Parse<Readonly<Record<K, string>>> {
  return parseRecord(
    Object.fromEntries(keys.map((key) => [key, required(parseText)])) as Parameters<
      typeof parseRecord<Record<K, string>>
    >[0],
  );
}

/** Texts under names of the person's own choice. */
export const parseTextMap: Parse<Readonly<Record<string, string>>> = (value, path, log) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportWrongType('section', value, path, log);
    return undefined;
  }
  const entries = Object.keys(value).map(
    (key) => [key, parseText((value as Record<string, unknown>)[key], [...path, key], log)] as const,
  );
  const good = entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  return good.length === entries.length ? Object.fromEntries(good) : undefined;
};
