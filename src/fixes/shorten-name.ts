import { isSamePerson, knownPerson, nameWords } from '../engine';
import type { KnownPerson } from '../engine';
import type { Stretch } from './put-words';

/** A name where it stands, in whichever part of the message. */
export interface Mention extends Stretch {
  /** In the order of the message: subject, then body. */
  readonly part: string;
  readonly name: string;
  /** The text directly in front of it. */
  readonly before: string;
}

/** A person who already has a short form in this message. */
export interface ShortPerson {
  /** As `nameWords` gives them. */
  readonly words: readonly string[];
  readonly title: Title | null;
  /** „M.“ */
  readonly initials: string;
  /** 1 for the first with these initials, who is written without it. */
  readonly number: number;
}

export interface ShortName {
  readonly mention: Mention;
  /** What takes its place: „M.“, „M.s“, „M. (2)“. */
  readonly words: string;
}

export type Title = 'she' | 'he';

const TITLE =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:(frau|fr\.|mrs\.?|ms\.?)|(?:herrn?|hr\.|mr\.?))\s{1,3}(?:(?:dr|prof)\.?\s{0,3}){0,4}$/i;
const TITLE_REACH = 40;
const NO_WIDTH = /[\u00ad\u200b-\u200d\ufeff]/g;
/** More people of the same initials in one mail are a list, and no short form tells them apart. */
const MAX_NUMBER = 99;
/** Every name is compared with every other that shares a word: a pasted list of a thousand Müllers would take seconds. */
const MAX_RELATED = 300;

/**
 * The short forms of one person, for every place where the message speaks of them: „Erika Muster“, „Muster, Erika“, „Frau
 * Muster“ and „Musters“ are one person; „Herr Muster“ beside „Frau Muster“ and „Max Muster“ beside „Erika Muster“ are another.
 * Titles, „Frau“ and „Herr“ stand outside of the name and stay.
 *
 * The first person with an initial is „M.“, the next „M. (2)“: numbers tell nothing more about anybody (second letters do), people
 * who are left in the clear need none, and what is shortened already is not changed again.
 *
 * @param target one of `mentions`.
 * @param known everybody who has a short form already.
 * @param text all that the message says, to see which forms are taken.
 */
export function shortenName(
  target: Mention,
  mentions: readonly Mention[],
  known: readonly ShortPerson[],
  text: string,
): { readonly person: ShortPerson; readonly places: readonly ShortName[] } {
  const people = groupPeople(related(target, readMentions(mentions, known)));
  const same = people.find((group) => group.some(({ mention }) => mention === target)) ?? [];
  const [longest] = same;
  const words = longest?.words ?? nameWords(target.name);
  const title = same.find((entry) => entry.title !== null)?.title ?? null;
  const person = known.find((other) =>
    isOne({ words, title }, { ...other, person: personOf(other.words) }),
  ) ?? {
    words,
    title,
    ...freeForm(initialsOf(longest?.mention.name ?? target.name), known, text),
  };
  return {
    person,
    places: same
      .map(({ mention, isGenitive }): ShortName => ({ mention, words: formOf(person, isGenitive) }))
      .sort((one, other) => mentions.indexOf(one.mention) - mentions.indexOf(other.mention)),
  };
}

interface ReadMention {
  readonly mention: Mention;
  readonly words: readonly string[];
  readonly person: KnownPerson;
  readonly title: Title | null;
  readonly isGenitive: boolean;
}

/** Those that share a word with the target, the first of them in any case the target itself. */
function related(target: Mention, read: readonly ReadMention[]): readonly ReadMention[] {
  const own = read.find(({ mention }) => mention === target);
  const words = new Set(own?.words);
  const others = read.filter((entry) => entry !== own && entry.words.some((word) => words.has(word)));
  const near = new Set(others.slice(0, MAX_RELATED));
  return read.filter((entry) => entry === own || near.has(entry));
}

/** „Musters“ is the genitive of a name that is said without its ending elsewhere; „Peters“ alone is a name. */
function readMentions(mentions: readonly Mention[], known: readonly ShortPerson[]): readonly ReadMention[] {
  const read = mentions.map((mention) => ({
    mention,
    words: nameWords(mention.name.replace(NO_WIDTH, '')),
    title: titleOf(mention.before),
  }));
  const said = new Set([...read, ...known].flatMap(({ words }) => words));
  return read.map(({ words, ...rest }) => {
    const last = words[words.length - 1] ?? '';
    const isGenitive = last.length > 2 && last.endsWith('s') && said.has(last.slice(0, -1));
    const plain = isGenitive ? [...words.slice(0, -1), last.slice(0, -1)] : words;
    return { ...rest, isGenitive, words: plain, person: personOf(plain) };
  });
}

/** Full names first: a surname alone then joins whoever bears it, the one who was spoken of last before it. */
function groupPeople(read: readonly ReadMention[]): readonly (readonly ReadMention[])[] {
  const groups: ReadMention[][] = [];
  const order = new Map(read.map((entry, index) => [entry, index]));
  const lastBefore = (group: readonly ReadMention[], limit: number): number =>
    Math.max(-1, ...group.map((entry) => order.get(entry) ?? 0).filter((index) => index < limit));
  for (const entry of [...read].sort((one, other) => other.words.length - one.words.length)) {
    const at = order.get(entry) ?? 0;
    const fitting = groups
      .filter((group) => group[0] !== undefined && isOne(entry, withTitle(group, group[0])))
      .sort((one, other) => lastBefore(other, at) - lastBefore(one, at));
    if (fitting[0] === undefined) groups.push([entry]);
    else fitting[0].push(entry);
  }
  return groups;
}

function withTitle(group: readonly ReadMention[], first: ReadMention): Pick<ReadMention, 'person' | 'title'> {
  return { person: first.person, title: group.find(({ title }) => title !== null)?.title ?? null };
}

function isOne(
  { words, title }: Pick<ReadMention, 'words' | 'title'>,
  other: Pick<ReadMention, 'person' | 'title'>,
): boolean {
  const isOtherTitle = title !== null && other.title !== null && title !== other.title;
  return !isOtherTitle && isSamePerson(words, other.person);
}

function personOf(words: readonly string[]): KnownPerson {
  return knownPerson({ name: words.join(' '), address: '' });
}

function titleOf(before: string): Title | null {
  const match = TITLE.exec(before.slice(-TITLE_REACH));
  if (match === null) return null;
  return match[1] === undefined ? 'he' : 'she';
}

/** „Erika Muster-Beispiel“ and „Muster-Beispiel, Erika“ → „M.-B.“ */
function initialsOf(name: string): string {
  const plain = name.replace(NO_WIDTH, '').trim();
  const comma = plain.indexOf(',');
  const surname = (comma > 0 ? plain.slice(0, comma) : plain).trim().split(/\s+/).pop() ?? '';
  return surname
    .split('-')
    .flatMap((word) => Array.from(word).slice(0, 1))
    .map((letter) => `${letter.toUpperCase()}.`)
    .join('-');
}

function freeForm(
  initials: string,
  known: readonly ShortPerson[],
  text: string,
): Pick<ShortPerson, 'initials' | 'number'> {
  const isTaken = (number: number): boolean =>
    known.some((person) => person.initials === initials && person.number === number) ||
    (number > 1 && text.includes(`${initials} (${number})`));
  let number = 1;
  while (number < MAX_NUMBER && isTaken(number)) number += 1;
  return { initials, number };
}

function formOf({ initials, number }: ShortPerson, isGenitive: boolean): string {
  return `${initials}${isGenitive ? 's' : ''}${number > 1 ? ` (${number})` : ''}`;
}
