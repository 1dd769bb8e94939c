import type { LocalizedText } from '../../policy';
import type { Source } from '../content';

/** Languages a letter can be written in; `de-plain` is German in simple sentences. */
export const DECLINE_LANGUAGES = ['de', 'de-plain', 'en'] as const;
export type DeclineLanguage = (typeof DECLINE_LANGUAGES)[number];

/**
 * How the answer goes out. Never inside the network itself: an official answer there would be official use. `note` is
 * for requests that reached a private profile and says nothing of office or work.
 */
export const DECLINE_WAYS = ['email', 'letter', 'phone', 'notice', 'out-of-office', 'note'] as const;
export type DeclineWay = (typeof DECLINE_WAYS)[number];

/** `note190` and `note480` are characters, the others words: see `LENGTH_LIMITS` of the generator. */
export const DECLINE_LENGTHS = ['note190', 'note480', 'normal', 'long'] as const;
export type DeclineLength = (typeof DECLINE_LENGTHS)[number];

/** `divers` knows the name and says neither Frau nor Herr; `neutral` knows no name. */
export const ADDRESS_FORMS = ['frau', 'herr', 'divers', 'neutral'] as const;
export type AddressForm = (typeof ADDRESS_FORMS)[number];

/**
 * P1 thanks, P2 clear refusal, P3 reason, P4 telephone, fax and postal address, P5 council information system, P6 e-mail
 * for general questions, P7 offer to help, P8 name and office.
 */
export const MANDATORY_BLOCKS = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8'] as const;
export type MandatoryBlock = (typeof MANDATORY_BLOCKS)[number];

/** `own` belongs to the situation, `route` names the office that answers this group of senders. */
export const DECLINE_BLOCKS = [...MANDATORY_BLOCKS, 'own', 'route'] as const;
export type DeclineBlock = (typeof DECLINE_BLOCKS)[number];

/**
 * What must never be said: V1 „for now“, V2 private profile or telephone, V3 that a case exists, V4 documents by e-mail,
 * V5 a legal judgement on the network, V6 a link into it, V7 „privately I would“.
 */
export const FORBIDDEN_RULES = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7'] as const;
export type ForbiddenRule = (typeof FORBIDDEN_RULES)[number];

/** Kinds of networks, so that a sentence need not name all twelve. */
export const NETWORK_KINDS = ['netzwerk', 'messenger', 'cloud', 'plattform', 'termine'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

/** Letter; no answer but a sheet for reporting; or the assistant for official accounts. */
export const DECLINE_OUTCOMES = ['letter', 'no-answer', 'assistant'] as const;
export type DeclineOutcome = (typeof DECLINE_OUTCOMES)[number];

/** What `{{…}}` in a sentence may stand for. */
export const PLACEHOLDERS = [
  'vorname',
  'nachname',
  'titel',
  'empfaenger',
  'strasse',
  'ort',
  'netzwerk',
  'name',
  'amt',
  'behoerde',
  'telefon',
  'fax',
  'anschrift',
  'email',
  'allris',
  'cloud',
  'telefon-presse',
  'telefon-vergabe',
  'telefon-personal',
  'telefon-leitung',
  'datum',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Every list that is there must contain the choice's value; nothing there fits always. */
export interface DeclineCondition {
  readonly situations?: readonly string[];
  readonly senders?: readonly string[];
  readonly kinds?: readonly NetworkKind[];
  readonly networks?: readonly string[];
  readonly ways?: readonly DeclineWay[];
  readonly lengths?: readonly DeclineLength[];
}

/** One way to say a block. Variants are read from top to bottom; the first that fits is taken. */
export interface DeclineVariant {
  readonly when: DeclineCondition;
  /**
   * With `{{placeholder}}`; lines of the letter are lines here, and a line with `{{fax}}` is dropped where the fax is
   * switched off. An empty text leaves the block out.
   */
  readonly text: string;
}

/** Greetings by form of address. Without a title `{{titel}}` is dropped, and `{{titel|Ms}}` becomes `Ms`. */
export interface GreetingVariant {
  readonly when: DeclineCondition;
  readonly forms: Readonly<Record<AddressForm, string>>;
}

export interface SenderGroup {
  readonly id: string;
  readonly name: LocalizedText;
  /** Blocks this group needs beside those of the situation: P5 in the political sphere. */
  readonly adds: readonly MandatoryBlock[];
  /** Blocks this group must not get: P6 where it is about children. */
  readonly drops: readonly MandatoryBlock[];
}

export interface DeclineNetwork {
  readonly id: string;
  readonly kind: NetworkKind;
  readonly name: LocalizedText;
  /** Services of the group by their own names. */
  readonly services: readonly string[];
}

export interface DeclineSituation {
  readonly id: string;
  readonly title: LocalizedText;
  readonly outcome: DeclineOutcome;
  readonly senders: readonly string[];
  readonly networks: readonly string[];
  readonly ways: readonly DeclineWay[];
  readonly mandatory: readonly MandatoryBlock[];
  readonly forbidden: readonly MandatoryBlock[];
  /** Meant to be short: no least number of words. */
  readonly brief: boolean;
  /** Where another language than German serves better. */
  readonly suggests?: DeclineLanguage;
  /** A word to the clerk, outside the letter. */
  readonly hint?: LocalizedText;
}

/** Everything about letters that does not depend on their language. */
export interface DeclineRules {
  readonly sources: readonly Source[];
  readonly owner: string;
  /** ISO day. */
  readonly checked: string;
  readonly senders: readonly SenderGroup[];
  readonly networks: readonly DeclineNetwork[];
  readonly situations: readonly DeclineSituation[];
}

/** Words by which a block is known again in an edited text. */
export interface BlockSigns {
  readonly P1: readonly Phrase[];
  readonly P2: readonly Phrase[];
  readonly P3: readonly Phrase[];
  readonly P5: readonly Phrase[];
  /** E-mail is offered … */
  readonly email: readonly Phrase[];
  /** … and personal data are kept out of it: both together are P6. */
  readonly emailLimits: readonly Phrase[];
  readonly P7: readonly Phrase[];
}

/** Sheet for suspicious profiles: what to do, what to write down, whom to tell. */
export interface ReportSheet {
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly string[];
  readonly fields: readonly string[];
  readonly contacts: readonly string[];
}

/** All sentences of one language. */
export interface DeclineTexts {
  readonly language: DeclineLanguage;
  /** Longest sentence, in words. */
  readonly sentenceWords: number;
  /** What an open placeholder is called: `[Nachname]`. */
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  /** How each network is called after „über“ where no service is chosen. */
  readonly networks: Readonly<Record<string, string>>;
  /** The same for services that need more than their name: `WhatsApp-Gruppe: eine WhatsApp-Gruppe`. */
  readonly services: Readonly<Record<string, string>>;
  readonly subjects: readonly DeclineVariant[];
  readonly greetings: readonly GreetingVariant[];
  readonly closings: readonly DeclineVariant[];
  readonly blocks: Readonly<Record<DeclineBlock, readonly DeclineVariant[]>>;
  /** Top of a letter in the order of DIN 5008: sender, recipient, details. */
  readonly letterhead: {
    readonly sender: string;
    readonly recipient: Readonly<Record<AddressForm, string>>;
    readonly details: readonly DeclineVariant[];
  };
  readonly signs: BlockSigns;
  readonly forbidden: Readonly<Record<Exclude<ForbiddenRule, 'V6'>, readonly Phrase[]>>;
  /** Words that tell of office or work; a note must not have them. */
  readonly official: readonly Phrase[];
  readonly reportSheet: ReportSheet;
}

export interface DeclineContent {
  readonly rules: DeclineRules;
  readonly texts: Readonly<Record<DeclineLanguage, DeclineTexts>>;
}

/**
 * A phrase taken apart: all parts must be in one sentence, in any order. A part is there when one of its alternatives
 * is; `absent` parts must not be there.
 */
export interface Phrase {
  readonly source: string;
  readonly parts: readonly PhrasePart[];
}

export interface PhrasePart {
  readonly absent: boolean;
  /** Each alternative is a row of words; `…` stands for up to five others, `*` at either end for any letters. */
  readonly alternatives: readonly (readonly string[])[];
}
