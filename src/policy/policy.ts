import type { Category, FindingNote, OwnShapes, Subject } from '../engine';
import type { ZoneName } from '../message';
import type { WayChanges } from './find-ways';
import type { LinkPolicy } from './link-policy';
import type { SecuredSending } from './secured-sending';
import type { Level } from './verdict';

/** How far a recipient's domain is trusted, from the own house to never. Order is from most to least trusted. */
export const TIERS = ['own', 'partner', 'authority', 'other', 'freemail', 'own-private', 'blocked'] as const;

export type Tier = (typeof TIERS)[number];

/**
 * `kreis.example` covers itself and its subdomains, matched on label boundaries; `=kreis.example` only itself;
 * `!extern.kreis.example` takes out again. Within a list the longest match decides.
 */
export type DomainPattern = string;

/** Fits when one of the neighbours has one of the categories or is found by one of the detectors. */
export interface BesideCondition {
  readonly categories?: readonly Category[];
  readonly detectors?: readonly string[];
}

/** A rule fits when every list that is present contains the finding's value. */
export interface RuleCondition {
  readonly categories?: readonly Category[];
  readonly detectors?: readonly string[];
  readonly zones?: readonly ZoneName[];
  readonly subjects?: readonly Subject[];
  /** Tier of the least trusted recipient. */
  readonly tiers?: readonly Tier[];
  /** 0 to 1. */
  readonly minConfidence?: number;
  /** What else is to be said of the finding. */
  readonly notes?: readonly FindingNote[];
  /** What else about a person must stand near. */
  readonly beside?: BesideCondition;
}

/** Rules are read from top to bottom; the first that fits a finding decides. No rule: `allow`. */
export interface Rule {
  readonly id: string;
  readonly when: RuleCondition;
  readonly level: Level;
}

/** A sentence a person reads, in both languages of the product. */
export interface LocalizedText {
  readonly de: string;
  readonly en: string;
}

/** A ground for sending all the same, offered where a rule says `justify`. */
export interface JustificationReason {
  readonly id: string;
  readonly label: LocalizedText;
}

/** An official way to reach people, with the unit's own contact data. */
export interface Channel {
  readonly id: string;
  readonly name: LocalizedText;
  readonly contact: string;
  /** What to mind on this way, e.g. that a fax may lie open at the other end. */
  readonly note?: LocalizedText;
}

/** Contact data of the house as letters need them: each value alone, nothing to cut out of a sentence. */
export interface Office {
  /** Name of the authority. */
  readonly name: string;
  readonly phone: string;
  /** Left out: the house has no fax, or does not want it named. */
  readonly fax?: string;
  /** Lines of the postal address, the last with postal code and town. */
  readonly post: readonly string[];
  /** For general questions without personal data. */
  readonly mail?: string;
  /** Address of the council information system. */
  readonly allris?: string;
  /** Address of the house's own cloud. */
  readonly cloud?: string;
  /** Telephone numbers of the offices that answer for others. */
  readonly phones: {
    readonly press?: string;
    readonly procurement?: string;
    readonly personnel?: string;
    /** Head of the house, for complaints. */
    readonly head?: string;
  };
}

/** What happens when the check itself cannot finish. Each is the policy's word, never an accident. */
export interface FailurePolicy {
  readonly onError: Level;
  readonly onTimeout: Level;
  /** Own budget of the send handler, milliseconds, at most 4000: Outlook speaks up after 5000. */
  readonly deadlineMs: number;
}

/** Numbers that every house makes up for itself. */
export interface IdentifierPolicy {
  /** Forms of the house's own numbers, by detector; `#` is a digit, `?` a letter: `JC-####/##`. */
  readonly shapes: OwnShapes;
}

/** An organisation and where it has its mailboxes: its name beside another address is a slip or a fraud. */
export interface NamedOrganisation {
  readonly name: string;
  /** Other ways to write it: `AG Beispielstadt` beside `Amtsgericht Beispielstadt`. */
  readonly aliases: readonly string[];
  readonly domains: readonly DomainPattern[];
}

/** From which mailbox staff write. */
export interface SenderPolicy {
  /** Mailboxes of offices that several people read, in the house's own domains. Others do not count. */
  readonly mailboxes: readonly string[];
  /** To whom nobody writes from a mailbox of one person. */
  readonly requiredFor: readonly Tier[];
}

/** How many strangers may see each other's addresses in one message, and who sits where. */
export interface RecipientPolicy {
  /** Outsiders in To and Cc; partners and authorities are not counted. */
  readonly maxVisible: number;
  /** Different houses among them; at free mail every address is one. */
  readonly maxHouses: number;
  readonly names: readonly NamedOrganisation[];
}

export interface AttachmentPolicy {
  /** Of all files together, 1 MB = 1,000,000 bytes. */
  readonly maxMegabytes: number;
}

/** A policy pack, typed and checked: what an organisation decides. */
export interface Policy {
  readonly id: string;
  readonly title: LocalizedText;
  readonly version: string;
  /** ISO date since when the pack applies. */
  readonly date: string;
  /** The own house. Empty `domains`: the sender's own domain counts as the house. */
  readonly own: {
    readonly domains: readonly DomainPattern[];
    /** As written in E.164, e.g. `+494551`. */
    readonly phonePrefixes: readonly string[];
    /** The house's own accounts, without blanks: `DE89370400440532013000`. */
    readonly ibans: readonly string[];
    /** Names of the house's tenants at Microsoft, e.g. `kreis` for `kreis.sharepoint.com`. */
    readonly tenants: readonly string[];
  };
  readonly tiers: Readonly<Partial<Record<Exclude<Tier, 'own' | 'other'>, readonly DomainPattern[]>>>;
  readonly links: LinkPolicy;
  readonly identifiers: IdentifierPolicy;
  readonly sender: SenderPolicy;
  readonly recipients: RecipientPolicy;
  readonly attachments: AttachmentPolicy;
  /** Missing: the house has no gateway that looks for a mark. */
  readonly secured?: SecuredSending;
  readonly rules: readonly Rule[];
  readonly failure: FailurePolicy;
  readonly reasons: readonly JustificationReason[];
  readonly channels: readonly Channel[];
  /** Where the pack wants other ways than usual. */
  readonly ways?: WayChanges;
  /** Missing: letters show placeholders instead. */
  readonly office?: Office;
  /** The data protection officer. */
  readonly dsb: { readonly name: string; readonly mail: string; readonly phone: string };
}
