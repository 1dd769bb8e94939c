import type { Writer } from './house';
import { lineHead } from './lines';
import type { Line } from './lines';

/**
 * What in a line is the writer's: the name alone in it, the address, a host or address of the house, a number of it; or
 * the whole line, which stands in a mail of the writer's further down.
 */
export type OwnTrace = 'name' | 'address' | 'host' | 'phone' | 'repeated';

const ADDRESS = /[^\s<>()"';:,|]{1,64}@([a-z0-9äöüß.-]{3,254})/;
const NUMBER = /(?:\+|\(?0)[\d ()/.-]{6,30}\d/;
/** Titles before a name and what people put behind it. */
const BESIDE_NAME = /\b(?:dr|prof|dipl|ing|med|jur|phil|m\.a|b\.a|ll\.m|ra)\b\.?|\([^()]{0,40}\)|[.,]/g;
const MAX_NAME_LINE = 60;
const MIN_SENTENCE_WORDS = 5;
/** Shorter is no prefix of one house: „+49 4551“ would be a whole town. */
const MIN_PREFIX = 6;

/** Recognises the lines that only the writer's signature has. */
export class OwnTraces {
  private readonly address: string;
  private readonly name: string;
  private readonly domains: readonly string[];
  private readonly prefixes: readonly string[];
  /** A word that every line with the name has. Spares most lines the comparison. */
  private readonly surname: string;
  private readonly repeated: ReadonlySet<string>;

  /** @param repeated lines of the writer's own earlier mails, as `lineHead` gives them, in lower case. */
  constructor({ mailbox, domains, phonePrefixes }: Writer, repeated: ReadonlySet<string>) {
    this.address = mailbox?.address.toLowerCase() ?? '';
    this.name = sortedWords(mailbox?.name.toLowerCase() ?? '');
    this.surname = this.name.slice(this.name.lastIndexOf(' ') + 1);
    this.repeated = repeated;
    this.domains = domains;
    this.prefixes = phonePrefixes.map(digitsOf).filter((prefix) => prefix.length >= MIN_PREFIX);
  }

  /** Nothing can be recognised. */
  get areNone(): boolean {
    return this.address === '' && this.name === '' && this.domains.length === 0 && this.prefixes.length === 0;
  }

  find(text: string, line: Line): OwnTrace | null {
    const head = lineHead(text, line).toLowerCase();
    if (this.isName(head)) return 'name';
    if (head.includes('@')) {
      if (this.address !== '' && head.includes(this.address)) return 'address';
      return this.isForeignAddress(head) ? null : 'host';
    }
    if (!isSentence(head) && this.domains.some((domain) => isHostIn(head, domain))) return 'host';
    const number = NUMBER.exec(head)?.[0];
    if (number !== undefined && this.isOwnNumber(number)) return 'phone';
    return this.repeated.has(head) ? 'repeated' : null;
  }

  private isName(head: string): boolean {
    return (
      head.length <= MAX_NAME_LINE &&
      this.name.includes(' ') &&
      head.includes(this.surname) &&
      sortedWords(head) === this.name
    );
  }

  /** An address of another house: what stands around it is not the writer's. */
  isForeign(text: string, line: Line): boolean {
    const head = lineHead(text, line).toLowerCase();
    return head.includes('@') && this.isForeignAddress(head);
  }

  private isForeignAddress(head: string): boolean {
    const match = ADDRESS.exec(head);
    if (match === null || match[0] === this.address) return false;
    const domain = match[1] ?? '';
    return !this.domains.some((own) => domain === own || domain.endsWith(`.${own}`));
  }

  private isOwnNumber(number: string): boolean {
    const digits = digitsOf(number.replace('(0)', ''));
    return this.prefixes.some((prefix) => digits.startsWith(prefix));
  }
}

/** The words of a name in the order of the alphabet: „Beispiel, Max“ and „Dr. Max Beispiel“ are one. `name` in lower case. */
export function sortedWords(name: string): string {
  return name
    .replace(BESIDE_NAME, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** „https://www.kreis.example/amt und in der Datei.“: the end of a sentence of the letter, broken before its address. */
function isSentence(head: string): boolean {
  return /[.!?:,;]$/.test(head) && head.split(' ').length >= MIN_SENTENCE_WORDS;
}

/** `www.kreis.example/amt` stands for the house `kreis.example`, `meinkreis.example` does not. */
function isHostIn(head: string, domain: string): boolean {
  const at = head.indexOf(domain);
  if (domain === '' || at < 0) return false;
  return !/[a-z0-9äöüß-]/.test(head.charAt(at - 1)) && !/[a-z0-9äöüß-]/.test(head.charAt(at + domain.length));
}

/** National form without zeros and country code of Germany. */
function digitsOf(number: string): string {
  const digits = number.replace(/[^0-9+]/g, '');
  return digits.replace(/^(?:\+49|0049|0)/, '+49');
}
