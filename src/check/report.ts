import type { Part } from '../anatomy';
import type { Finding, FoundLink } from '../engine';
import type { Recipient, ZoneName } from '../message';
import type { Level, Tier, Verdict } from '../policy';

/** A link with its place in the message. */
export interface ReportedLink extends FoundLink {
  readonly zone: ZoneName;
  /** True when a finding points at it. */
  readonly flagged: boolean;
}

/** An attachment and whether its content could be looked at. */
export interface ReportedAttachment {
  readonly name: string;
  readonly status: 'name-checked' | 'not-checked';
  /** Code for why nothing more was checked. */
  readonly reason: 'content-not-read' | 'inline-image' | 'cloud-file';
}

export interface ReportedRecipient {
  readonly recipient: Recipient;
  readonly tier: Tier;
}

/** What the check says of one message. Values are in `parts`; whoever shows them masks them (`maskValue`). */
export interface Report {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Level of each finding by its id. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly links: readonly ReportedLink[];
  readonly attachments: readonly ReportedAttachment[];
  readonly recipients: readonly ReportedRecipient[];
  /** Tier of the least trusted recipient; `own` for a message without recipients. */
  readonly tier: Tier;
  /** It carries the mark by which the pack's gateway sends it secured. */
  readonly isSecured: boolean;
  readonly parts: readonly Part[];
  /** Changes with subject, text, recipients and attachments; a justification is bound to it. */
  readonly fingerprint: string;
}
