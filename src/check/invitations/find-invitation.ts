import { dissect } from '../../anatomy';
import {
  ASKING_WORDS,
  INVITATION_SENDERS,
  INVITATION_WORDS,
  ORGANISATION_WORDS,
  PRESSING_WORDS,
  type InvitationSender,
} from '../../data/invitation-senders';
import { LINK_SERVICES } from '../../data/link-services';
import { createLinkCatalogue, findLinks } from '../../engine';
import type { Body, Mailbox } from '../../message';

/** A mail that somebody reads. */
export interface ReceivedMail {
  readonly from: Mailbox;
  readonly subject: string;
  readonly body: Body;
}

/** Signs of a profile that should get no answer. `no-organisation` alone is none: many people have none. */
export type SuspicionCode = 'false-sender' | 'pressing' | 'asks-for-data' | 'no-organisation';

export interface Invitation {
  readonly network: string;
  readonly service: string | null;
  /** Of the service, as people say it. */
  readonly name: string;
  readonly kind: InvitationSender['kind'];
  /** Nobody reads what is answered to the sender: the service sent it, not the person. */
  readonly isAutomatic: boolean;
  readonly suspicions: readonly SuspicionCode[];
  readonly isSuspicious: boolean;
}

/** Invitations say at once what they want; a long mail that mentions a network far below is none. */
const HEAD_CHARS = 3000;

/** Whether a link is allowed does not matter here. */
const NO_PERMISSIONS = { allowed: [], ownDomains: [] };

/**
 * The invitation a mail consists of, or null. Both must be there: the words of an invitation, and the service as its
 * sender, in its link, or (falsely) in the sender's name. Words alone are in many an honest mail.
 */
export function findInvitation(mail: ReceivedMail): Invitation | null {
  const { from, subject } = mail;
  const domain = domainOf(from.address);
  const shown = from.name.toLowerCase();
  const { text, addresses } = readHead(mail);
  const said = `${subject}\n${text}`.toLowerCase();
  for (const sender of INVITATION_SENDERS) {
    if (!containsAny(said, INVITATION_WORDS[sender.kind])) continue;
    const isSender = sender.domains.some((known) => isWithin(domain, known));
    const isFalse = !isSender && isNamed(shown, sender.name.toLowerCase());
    const isLinked = sender.links.some((link) =>
      [said, ...addresses].some((place) => containsLink(place, link)),
    );
    if (!isSender && !isFalse && !isLinked) continue;
    const suspicions = findSuspicions(said, sender, isFalse);
    return {
      network: sender.network,
      service: sender.service ?? null,
      name: sender.name,
      kind: sender.kind,
      isAutomatic: isSender,
      suspicions,
      isSuspicious: suspicions.some((code) => code !== 'no-organisation'),
    };
  }
  return null;
}

/** The beginning of the text, and where its links lead: behind which words or wrappers they stand does not matter. */
function readHead({ from, subject, body }: ReceivedMail): {
  readonly text: string;
  readonly addresses: readonly string[];
} {
  const message = {
    kind: 'mail',
    from,
    subject,
    body,
    recipients: [],
    attachments: [],
    location: '',
  } as const;
  const part = dissect(message).find(({ id }) => id === 'body');
  const { text = '', targets = [] } = part ?? {};
  const links = findLinks(text, targets, createLinkCatalogue(LINK_SERVICES, NO_PERMISSIONS));
  return {
    text: text.slice(0, HEAD_CHARS),
    addresses: links.filter(({ start }) => start < HEAD_CHARS).map(({ target }) => target.toLowerCase()),
  };
}

function findSuspicions(
  said: string,
  { kind }: InvitationSender,
  isFalse: boolean,
): readonly SuspicionCode[] {
  const suspicions: SuspicionCode[] = [];
  if (isFalse) suspicions.push('false-sender');
  if (containsAny(said, PRESSING_WORDS)) suspicions.push('pressing');
  if (containsAny(said, ASKING_WORDS)) suspicions.push('asks-for-data');
  if (kind === 'contact' && !containsAny(said, ORGANISATION_WORDS)) suspicions.push('no-organisation');
  return suspicions;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** On label boundaries: `bounce.linkedin.com` is LinkedIn, `mylinkedin.com` is not. */
function isWithin(domain: string, known: string): boolean {
  return domain === known || domain.slice(-known.length - 1) === `.${known}`;
}

/** „Eva via LinkedIn“, but not „Boxing“ for Xing: the name must stand as a word of its own. */
function isNamed(shown: string, name: string): boolean {
  return shown.split(/[^a-zß-ÿ]+/).includes(name);
}

function containsAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Not in the middle of another host: `chat.me/` is not `t.me/`. */
function containsLink(text: string, link: string): boolean {
  for (let at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + 1)) {
    if (at === 0 || !/[a-z0-9-]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}
