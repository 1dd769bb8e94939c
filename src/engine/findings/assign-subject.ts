import type { Correspondence, Mailbox, ZoneName } from '../../message';
import type { Hit, Subject } from '../finding';
import { isSameOrSubdomain } from '../links/domain';
import { isFullName, isSamePerson, knownPerson, nameWords } from './person-names';
import type { KnownPerson } from './person-names';

/** What is known of the house, the sender and the recipients when a message is judged. */
export interface Knowledge {
  readonly ownDomains: readonly string[];
  /** Beginnings of the house's numbers and whole numbers, with area code: `+494551`, `04551 951-0`. */
  readonly ownPhonePrefixes: readonly string[];
  /** The house's accounts, without blanks, in capitals. */
  readonly ownIbans: readonly string[];
  /** Lines of the house's postal address. */
  readonly ownPostLines: readonly string[];
  /** Null where the host cannot say who sends. */
  readonly sender: Mailbox | null;
  readonly recipients: readonly Mailbox[];
}

/** Where a value stands. */
export interface Place {
  readonly zone: ZoneName;
  /** The earlier mail it stands in, if its head names people. */
  readonly mail: Correspondence | null;
  /** Whether that is the earlier mail's signature. */
  readonly isMailSignature: boolean;
  /** What stands before the value; the last line of it that is written counts. */
  readonly before: string;
}

export type AssignSubject = (hit: Hit, value: string, place: Place) => Subject;

/** A line before a value that is longer is no name. */
const MAX_BEFORE = 80;

/**
 * Says whose data the contact and person data of one message are. Rules from top to bottom, the first that fits:
 *
 * | value | rule | subject |
 * |---|---|---|
 * | `e-mail-adresse` | the sender's; under a domain of the house | own |
 * | | a recipient's; that of a writer or reader of an earlier mail which the recipients know | recipient |
 * | `personenname` | the sender's (`isSamePerson`), or a colleague's from an earlier mail's head | own |
 * | | a recipient's | recipient |
 * | | in the own signature | own |
 * | | in the greeting | recipient |
 * | `telefonnummer` | begins like the house's numbers, with or without area code | own |
 * | `postanschrift` | a line of the house's own address | own |
 * | `iban` | an account of the house | own |
 * | these two and `geburtsdatum` | in the own signature | own |
 * | | directly behind the full name of the sender, of a recipient | own, recipient |
 * | all | in an earlier mail which the recipients know: name of somebody in its head, value in its signature | recipient (own, where a colleague wrote it) |
 * | all | none of these | third-party |
 *
 * The recipients know an earlier mail if one of them wrote or got it and nobody outside the house did not: with one
 * stranger among them it is a forwarded mail, and what stands in it is news. Of such a mail they know no more than its
 * correspondents: whoever else is named in it stays a third party.
 *
 * All other categories are `unknown`: another IBAN may be the addressee's own, but nothing in the message proves it.
 */
export function createSubjectAssigner(knowledge: Knowledge): AssignSubject {
  const subjects = new Subjects(knowledge);
  const prefixes = knowledge.ownPhonePrefixes.map(internationalNumber).filter(isPrefix);
  return (hit, value, place) => {
    switch (hit.detector) {
      case 'e-mail-adresse':
        return subjects.ofAddress(value, place);
      case 'personenname':
        return subjects.ofName(value, place);
      case 'telefonnummer':
        return isOwnNumber(value, prefixes) ? 'own' : subjects.ofContact(place);
      case 'postanschrift':
        return isOwnPost(value, knowledge.ownPostLines) ? 'own' : subjects.ofContact(place);
      case 'geburtsdatum':
        return subjects.ofContact(place);
      case 'iban':
        return isOwnAccount(value, knowledge.ownIbans) ? 'own' : 'unknown';
      default:
        return 'unknown';
    }
  };
}

/** People of an earlier mail. */
interface KnownMail {
  readonly people: readonly KnownPerson[];
  /** Whether its content is no news to anybody the message goes to. */
  readonly isKnown: boolean;
}

const UNKNOWN_MAIL: KnownMail = { people: [], isKnown: false };

class Subjects {
  private readonly sender: KnownPerson | null;
  private readonly recipients: readonly KnownPerson[];
  private readonly mails = new Map<Correspondence, KnownMail>();

  constructor(private readonly knowledge: Knowledge) {
    this.sender = knowledge.sender === null ? null : knownPerson(knowledge.sender);
    this.recipients = knowledge.recipients.map(knownPerson);
  }

  ofAddress(value: string, place: Place): Subject {
    const address = plainAddress(value);
    if (address === this.sender?.address || this.isInHouse(address)) return 'own';
    const mail = this.mailOf(place);
    const isKnown =
      this.recipients.some((person) => person.address === address) ||
      (mail.isKnown && mail.people.some((person) => person.address === address));
    return isKnown ? 'recipient' : 'third-party';
  }

  ofName(value: string, place: Place): Subject {
    const said = nameWords(value);
    const mail = this.mailOf(place);
    const named = mail.people.filter((person) => isSamePerson(said, person));
    if (this.isSender(said) || named.some(({ address }) => this.isInHouse(address))) return 'own';
    if (this.recipients.some((person) => isSamePerson(said, person))) return 'recipient';
    if (place.zone === 'signature') return 'own';
    if (place.zone === 'greeting') return 'recipient';
    return mail.isKnown && named.length > 0 ? 'recipient' : 'third-party';
  }

  ofContact(place: Place): Subject {
    if (place.zone === 'signature') return 'own';
    const name = lastLine(place.before);
    if (this.sender !== null && isFullName(name, this.sender)) return 'own';
    if (this.recipients.some((person) => isFullName(name, person))) return 'recipient';
    const mail = this.mailOf(place);
    const [writer] = mail.people;
    if (!place.isMailSignature || writer === undefined) return 'third-party';
    if (this.isInHouse(writer.address) || writer.names.some((said) => this.isSender(said))) return 'own';
    return mail.isKnown ? 'recipient' : 'third-party';
  }

  private isSender(said: readonly string[]): boolean {
    return this.sender !== null && isSamePerson(said, this.sender);
  }

  private isInHouse(address: string): boolean {
    const domain = address.slice(address.lastIndexOf('@') + 1);
    return address.includes('@') && this.knowledge.ownDomains.some((own) => isSameOrSubdomain(domain, own));
  }

  private mailOf({ mail }: Place): KnownMail {
    if (mail === null) return UNKNOWN_MAIL;
    let known = this.mails.get(mail);
    if (known === undefined) {
      const people = mail.people.map(knownPerson);
      known = { people, isKnown: this.isKnownToAll(people) };
      this.mails.set(mail, known);
    }
    return known;
  }

  private isKnownToAll(people: readonly KnownPerson[]): boolean {
    const addresses = new Set(people.map(({ address }) => address));
    const nameless = people.filter(({ address }) => address === '');
    const took = (person: KnownPerson): boolean =>
      addresses.has(person.address) ||
      nameless.some(({ names }) => names.some((name) => name.length > 1 && isSamePerson(name, person)));
    return (
      this.recipients.some(took) &&
      this.recipients.every((person) => this.isInHouse(person.address) || took(person))
    );
  }
}

/** `E.Muster (at) Kreis punkt example` → `e.muster@kreis.example`. */
function plainAddress(value: string): string {
  return value
    .toLowerCase()
    .replace(/\s*[([](?:at|ät|@)[)\]]\s*|\s(?:at|ät)\s/, '@')
    .replace(/\s*[([](?:dot|punkt|\.)[)\]]\s*|\s(?:dot|punkt)\s/g, '.')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '');
}

/** The words of the last written line before a value. */
function lastLine(before: string): readonly string[] {
  const line = before.trim();
  const start = line.lastIndexOf('\n') + 1;
  return line.length - start > MAX_BEFORE ? [] : nameWords(line.slice(start));
}

/** Digits of a number without area code that must be the house's, so that it is not anybody's by chance. */
const MIN_HOUSE_DIGITS = 3;
const MIN_PREFIX = 5;

function isOwnNumber(value: string, prefixes: readonly string[]): boolean {
  const number = internationalNumber(value);
  return prefixes.some((prefix) => {
    if (/^[+0]/.test(number)) return number.startsWith(prefix);
    // „951-234“ inside the house of +49 4551 951.
    for (let length = MIN_HOUSE_DIGITS; length < Math.min(number.length, prefix.length - 3); length += 1) {
      if (prefix.endsWith(number.slice(0, length))) return true;
    }
    return false;
  });
}

/** „+49“ alone would make every number the house's. */
function isPrefix(number: string): boolean {
  return number.startsWith('+') && number.length >= MIN_PREFIX;
}

/** `(04551) 951-0` → `+4945519510`; German where no country is given. */
function internationalNumber(value: string): string {
  const digits = value.replace(/\(0\)/, '').replace(/[^0-9+]/g, '');
  if (digits.startsWith('+')) return digits;
  if (digits.startsWith('00')) return `+${digits.slice(2)}`;
  return digits.startsWith('0') ? `+49${digits.slice(1)}` : digits;
}

/** „Hamburger Str. 30, 23795 Bad Segeberg“ is the house's if one of its lines with a number is in it. */
function isOwnPost(value: string, lines: readonly string[]): boolean {
  const written = plainPost(value);
  return lines.some((line) => {
    const own = plainPost(line);
    // A line with postal code and town is the address of a whole town.
    return /\d/.test(own) && !/^\d{5}/.test(own) && ` ${written} `.includes(` ${own} `);
  });
}

/** `IBAN DE89 3704 …` and, where the match begins at the check digits, `89 3704 …`. */
function isOwnAccount(value: string, ibans: readonly string[]): boolean {
  const written = value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  const account = written.replace(/^IBAN/, '').replace(/^(?=\d)/, 'DE');
  return ibans.includes(account);
}

function plainPost(line: string): string {
  return nameWords(line.replace(/str\.|straße|strasse/gi, 'str ')).join(' ');
}
