import { NEUTRAL_HEADS } from '../../data/statement-signals';
import type { WordField } from '../../data/word-fields';
import { ANY_WORD } from '../any-word';
import type { Candidate, CheckResult, TextDetector } from '../detector';
import { compileFieldWords } from './field-words';
import type { FieldWords } from './field-words';
import { findGenerality } from './find-generality';
import type { Generality } from './find-generality';
import { belongsToNobody, findMany } from './find-many';
import { findPerson, isToldElsewhere, speaksForOffice } from './find-person';
import type { PersonReference } from './find-person';
import type { Surroundings, Token } from './read-surroundings';
import { hasSignal, readSurroundings } from './read-surroundings';
import type { WordTable } from './word-table';
import { readLists } from './word-table';

type Kind = keyof typeof GRADES;

/** A value that is more than words of the field: codes, degrees, entries of a form. */
export interface WordForm {
  /** With which it begins, as in `WordPattern`; none for codes. */
  readonly words?: readonly string[];
  /** Source of an expression for the whole value; case does not matter. */
  readonly shape: string;
  /** As which it counts; null where it is something else. */
  readonly judge: (candidate: Candidate) => Kind | null;
}

export interface WordFieldRules {
  readonly id: string;
  readonly field: WordField;
  readonly forms?: readonly WordForm[];
  /** The characters with which those forms begin that are codes with two digits or more (`'ABC'`). */
  readonly codeStarts?: string;
  /** What around a word (at `‸`) says that it is about one person: „Diagnose: “, „wegen … verurteilt“. */
  readonly label?: RegExp;
  /** What directly before a word says that it is a rule („wird mit “); ends in `$`. */
  readonly rule?: RegExp;
  /** What around a word (at `‸`) says that a person is treated in the house it names: „Attest der ‸ …klinik“. */
  readonly care?: RegExp;
  /** Its adjectives name institutions where a noun follows: „evangelische Kita“. */
  readonly namesInstitutions?: boolean;
  /** Nobody is two of them: „evangelisch, katholisch oder muslimisch“ is said of nobody. */
  readonly isEitherOr?: boolean;
}

/** How sure a word is by what stands around it; zero is no finding. */
const GRADES = {
  telling: { direct: 0.7, titled: 0.7, named: 0.65, spoken: 0.6, role: 0.45, none: 0.35 },
  ambiguous: { direct: 0.65, titled: 0.65, named: 0.6, spoken: 0.55, role: 0.35, none: 0 },
  vague: { direct: 0.4, titled: 0.4, named: 0.35, spoken: 0, role: 0, none: 0 },
  group: { direct: 0.65, titled: 0.65, named: 0.65, spoken: 0.6, role: 0.45, none: 0.35 },
  /** Nobody writes it but about one person: „GdB 50“, „Konfession: rk“. */
  entry: { direct: 0.75, titled: 0.75, named: 0.75, spoken: 0.75, role: 0.7, none: 0.6 },
} as const;

/** Where the word stands in what `label` is tried on. */
const PLACE = '‸';

let neutralHeads: WordTable<'neutral'> | null = null;

/**
 * A detector of words that say something about a person. It finds the words of a field, drops compounds that name offices,
 * jobs and rules, and weighs the sentence: about one person medium, alone a hint, about the matter in general nothing.
 */
export function createWordFieldDetector({
  id,
  field,
  forms = [],
  codeStarts,
  label,
  rule,
  care,
  namesInstitutions,
  isEitherOr,
}: WordFieldRules): TextDetector {
  const words = compileFieldWords(field);
  const wholeForms = forms.map(({ shape, judge }) => ({ shape: new RegExp(`^(?:${shape})$`, 'i'), judge }));
  const shapes = [...forms.map(({ shape }) => shape), ...words.phrases].map(
    (shape) => `(?:${shape})(?!-?[0-9a-zÀ-ɏ])`,
  );

  function check(candidate: Candidate): CheckResult {
    const { text, before, above, after } = candidate;
    const form = wholeForms.find(({ shape }) => shape.test(text))?.judge(candidate) ?? null;
    if (form !== null) return weigh(text, form, readSurroundings(above, after));
    const word = words.find(text);
    if (word === null || (word.isStem && isNeutral(text)) || rule?.test(before) === true) return 'no';
    if (isBeginningOfNeutral(after)) return 'no';
    const around = readSurroundings(above, after);
    if (namesInstitutions === true && isInstitution(text, around)) return 'no';
    if (isEitherOr === true && isOneOfSeveral(around, words)) return 'no';
    if (word.kind === 'group' && !isMember(text, around)) return 'no';
    const isEntry = isCell(before, after) || isItemOfRecord(before, after);
    const kind = word.kind === 'ambiguous' && isEntry ? 'telling' : word.kind;
    const line = `${before}${PLACE}${after}`;
    return weigh(text, kind, around, label?.test(line) === true, care?.test(line) === true);
  }

  const triggers = [...new Set([...words.triggers, ...forms.flatMap((form) => form.words ?? [])])];
  const shape = new RegExp([...shapes, ANY_WORD].join('|'), 'iy');
  return {
    id,
    category: 'special',
    pattern:
      codeStarts === undefined
        ? { trigger: 'word', words: triggers, shape }
        : { trigger: 'number', starts: codeStarts, words: triggers, minDigits: 2, shape },
    confidence: { alone: GRADES.telling.none, withContext: GRADES.telling.direct },
    // No list of context words: the check reads the sentence.
    context: { words: [] },
    check,
  };
}

/** @param isLabelled a label says whose it is: „Diagnose: …“. */
function weigh(
  text: string,
  kind: Kind,
  around: Surroundings,
  isLabelled = false,
  isCare = false,
): CheckResult {
  if (!isLabelled && belongsToNobody(around)) return 'no';
  const person = isLabelled ? 'direct' : findPerson(around);
  if (person === 'none' && speaksForOffice(around)) return 'no';
  const many = person === 'direct' ? 'none' : findMany(text, around);
  if (many === 'many') return 'no';
  const found = findGenerality(around);
  const isCared = isCare && found === 'unit' && person !== 'none';
  const general = isCared ? 'none' : found === 'none' ? many : found;
  // Whoever is named in another sentence than the rule is hardly meant by it.
  const isFar = general === 'rule' && person === 'titled' && isToldElsewhere(around);
  const left = isFar ? 'role' : whatIsLeft(person, general);
  const grade = left === null ? 0 : GRADES[kind][left];
  return grade === 0 ? 'no' : grade;
}

/** What is said of a person, weighed against what is said in general; null where the sentence speaks of nobody. */
function whatIsLeft(person: PersonReference, general: Generality): PersonReference | null {
  switch (general) {
    case 'equality':
    case 'unit':
      return null;
    case 'list':
      return person === 'titled' ? person : null;
    case 'event':
      return person === 'direct' ? person : null;
    case 'rule':
      if (person === 'direct' || person === 'titled') return person;
      return person === 'named' ? 'role' : person === 'role' ? 'none' : null;
    default:
      return person;
  }
}

/** Somebody belongs to it, and not as an elected or paid representative. */
function isMember(text: string, { lead, rest }: Surroundings): boolean {
  const sentence = [...lead, ...rest];
  // Who leaves or joins a party does so for himself, whatever he is.
  if (rest.slice(0, 2).some((token) => JOINS.test(token.text))) return true;
  return (
    (/mitglied/i.test(text) || isInside(lead) || sentence.some((token) => hasSignal(token, 'member'))) &&
    !sentence.some((token) => hasSignal(token, 'mandate'))
  );
}

const JOINS = /^(?:aus|ein|bei)(?:getreten|zutreten|treten|tritt)$/;

/** „Herr K. ist in der …“, „seit 2019 in der …“, „aktiv bei der …“. */
function isInside(lead: readonly Token[]): boolean {
  const [before, preposition, article] = lead.slice(-3);
  return (
    article !== undefined &&
    preposition !== undefined &&
    /^(?:der|den)$/.test(article.text) &&
    /^(?:in|bei)$/.test(preposition.text) &&
    (hasSignal(before, 'verb') || /^(?:aktiv|auch|\d{4})$/.test(before?.text ?? ''))
  );
}

/** Alone in brackets or in a cell of a table, a word is an entry: „(vorbestraft)“. */
function isCell(before: string, after: string): boolean {
  return /[\t|(]\s?$/.test(before) && /^ ?(?:[\t|)]|$)/.test(after);
}

const ADDRESS_OR_BIRTH =
  /(?:^|[ ,])\d{5} [A-ZÄÖÜ]|\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d|(?:straße|str\.|weg|ring|allee|platz|gasse) \d/;

/** „- Paul Muster, Eichenring 12, Rollstuhl, …“: an item of a line that has numbers before it. */
function isItemOfRecord(before: string, after: string): boolean {
  return ADDRESS_OR_BIRTH.test(before) && /[,;] $/.test(before) && /^ ?(?:[,;(]|$)/.test(after);
}

function isNeutral(text: string): boolean {
  neutralHeads ??= readLists({ neutral: NEUTRAL_HEADS });
  return neutralHeads.at(text.slice(text.lastIndexOf('-') + 1).toLowerCase()).length > 0;
}

/** „Blinden- und Sehbehindertenverein“: the head of the cut compound follows. */
function isBeginningOfNeutral(after: string): boolean {
  const head = /^- (?:und|oder|bzw\.|sowie) ([A-Za-zÀ-ɏ]{3,40})/.exec(after)?.[1];
  return head !== undefined && isNeutral(head);
}

/** „schwul, lesbisch oder trans“. */
function isOneOfSeveral({ lead, rest, gap }: Surroundings, words: FieldWords): boolean {
  const [next, second] = rest;
  const isOther = (token: Token | undefined): boolean =>
    token !== undefined && words.find(token.text) !== null;
  const isListed = (token: Token | undefined, listing: string): boolean => listing === ', ' && isOther(token);
  if (isListed(next, next?.gap ?? '') || isListed(lead[lead.length - 1], gap)) return true;
  const joins = (token: Token | undefined): boolean => /^(?:und|oder|bzw)$/.test(token?.text ?? '');
  return (joins(next) && isOther(second)) || (joins(lead[lead.length - 1]) && isOther(lead[lead.length - 2]));
}

/** „evangelische Kita“, „Katholisches Krankenhaus“; not „evangelische Mutter“. */
function isInstitution(text: string, { rest }: Surroundings): boolean {
  const [noun] = rest;
  if (noun?.gap !== ' ' || !/e[nrms]?$/.test(text) || !/^[A-ZÄÖÜ]/.test(noun.text)) return false;
  return (
    !hasSignal(noun, 'single') &&
    !hasSignal(noun, 'singleNamed') &&
    !hasSignal(noun, 'role') &&
    !OF_PERSONS.test(noun.text)
  );
}

/** What only people have. */
const OF_PERSONS =
  /^(?:Glaube|Bekenntnis|Konfession|Religion|Familie|Eltern|Herkunft|Abstammung|Volkszugehörig|Aussehen|Erscheinung|Haltung|Gesinnung|Überzeugung|Einstellung|Äußerung)/;
