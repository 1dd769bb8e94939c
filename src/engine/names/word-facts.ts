import { GIVEN_NAMES } from '../../data/given-names';
import { JOB_ENDINGS, NOUN_ENDINGS, THING_ENDINGS } from '../../data/name-words';
import { SURNAMES } from '../../data/surnames';
import { foldName } from './fold-name';
import { nameLikeness } from './name-likeness';
import { NameList } from './name-list';
import * as classes from './word-classes';
import { wordClasses } from './word-classes';
import { WordEndings } from './word-endings';

const givenNames = new NameList(GIVEN_NAMES);
const surnames = new NameList(SURNAMES);
const nouns = new WordEndings(NOUN_ENDINGS);
const things = new WordEndings(THING_ENDINGS);
const jobs = new WordEndings(JOB_ENDINGS);

/** „RdNr“, „BVerfG“; but „McDonald“. */
const ABBREVIATION = /[a-zß-ÿ][A-ZÄÖÜ]/;
const MAC = /^(?:Ma?c|De|Di|Da|La|Le|Van|Von|Fitz)[A-Z]/;
const ROMAN = /^[IVX]+[a-d]?$/;

/** The letters of nouns by form („Leistungen“, „Bescheid“) reach a tenth of this. */
const WORD_LIKE_NAME = 0.2;
/** „Berg“ is called so, „Kirche“ and „Institut“ are not. */
const THING_LIKE_NAME = 0.5;

/** A given name; `weak` where it is far more often a common word, a month or a place. */
export type GivenName = 'no' | 'weak' | 'strong';

/** What is known of a word by itself. Each answer is found when it is asked for, and kept. */
export class WordFacts {
  /** Without marks, lower case, see `foldName`. */
  readonly folded: string;
  /** Its parts between hyphens: the last decides. */
  private readonly parts: readonly string[];
  private readonly last: string;
  /** Bits of `word-classes`, of the whole word. */
  readonly classes: number;
  readonly given: GivenName;
  private knownLikeness = -1;
  private knownSurname: boolean | null = null;
  private knownJob: boolean | null = null;
  private knownOrdinary: boolean | null = null;

  constructor(readonly word: string) {
    this.folded = foldName(word);
    this.parts = /[-'’]/.test(word) ? this.folded.split(/[-'’]/) : [this.folded];
    this.last = this.parts[this.parts.length - 1] ?? '';
    this.classes = wordClasses(this.folded);
    this.given = this.givenName();
  }

  is(bits: number): boolean {
    return (this.classes & bits) !== 0;
  }

  /** In the list of surnames, genitives too. */
  get surname(): boolean {
    this.knownSurname ??=
      (wordClasses(this.last) & classes.THING) === 0 &&
      (isListed(surnames, this.last) ||
        (this.last.endsWith('s') && isListed(surnames, this.last.slice(0, -1))));
    return this.knownSurname;
  }

  /** Behind a title also what reads like a word or a place: „Frau Berg“, „Herr Weiland“; but not „Frau Leistungen“. */
  get surnameByTitle(): boolean {
    if (this.last.length < 3 || this.shouted || (wordClasses(this.last) & classes.NO_NAME) !== 0)
      return false;
    if (isListed(surnames, this.last)) return true;
    const isThing = (wordClasses(this.last) & classes.THING) !== 0;
    return nameLikeness(this.last) >= (isThing ? THING_LIKE_NAME : WORD_LIKE_NAME);
  }

  /** A profession or office: „Stadträtin“. Some are surnames too. */
  get job(): boolean {
    this.knownJob ??= this.is(classes.JOB) || jobs.match(this.last);
    return this.knownJob;
  }

  /** 0 to 1: how much its letters are those of names and not of other words. */
  get likeness(): number {
    if (this.knownLikeness < 0)
      this.knownLikeness = this.surname || this.given !== 'no' ? 1 : nameLikeness(this.last);
    return this.knownLikeness;
  }

  /** A word that is no name by its form or by our lists: „Bescheid“, „Landratsamt“, „Bitte“. */
  get ordinary(): boolean {
    this.knownOrdinary ??= this.isOrdinary();
    return this.knownOrdinary;
  }

  /** All capitals, at least two. */
  get shouted(): boolean {
    return this.word.length > 1 && this.word === this.word.toUpperCase();
  }

  /** What stands behind a name when a house or a prize is named after the person. */
  get thing(): boolean {
    return this.is(classes.THING) || things.match(this.folded);
  }

  private givenName(): GivenName {
    const [first = ''] = this.parts;
    if (!isListed(givenNames, first) || (this.parts.length > 1 && !isListed(givenNames, this.last)))
      return 'no';
    if (ROMAN.test(this.word)) return 'no';
    const weak = classes.WEAK_GIVEN | classes.NO_NAME;
    return this.parts.every((part) => (wordClasses(part) & weak) !== 0) ? 'weak' : 'strong';
  }

  private isOrdinary(): boolean {
    const { word, last, parts } = this;
    if (ROMAN.test(word) || (ABBREVIATION.test(word) && !MAC.test(word))) return true;
    const lastClasses = wordClasses(last);
    if ((lastClasses & classes.NO_NAME) !== 0) return true;
    const isThing = (lastClasses & classes.THING) !== 0;
    if (isThing && parts.length > 1) return true;
    if (this.surname || this.given !== 'no') return false;
    return isThing || nouns.match(last) || things.match(last);
  }
}

/** Also with ä, ö, ü written as two letters. */
function isListed(list: NameList, name: string): boolean {
  if (list.has(name)) return true;
  return /[aou]e/.test(name) && list.has(name.replace(/([aou])e/g, '$1'));
}
