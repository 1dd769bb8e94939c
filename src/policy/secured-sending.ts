import type { Category, Finding } from '../engine';
import type { Message } from '../message';
import type { Level } from './verdict';
import { LEVELS } from './verdict';

/** How the gateway of the house is told to send a mail secured. A header is not shown to anybody who writes. */
export type SecureMark =
  | { readonly kind: 'subject'; readonly tag: string }
  | { readonly kind: 'header'; readonly name: string; readonly value: string };

export interface SecuredSending {
  readonly mark: SecureMark;
  /** Findings that the secured way protects are at most this in a marked mail. Missing: the mark changes no verdict. */
  readonly level?: Level;
}

/** What may stand in a mail that only its reader can open. Health and the like, passwords and links stay what they are. */
const PROTECTED: readonly Category[] = ['identifier', 'contact', 'person'];

/** Names of the headers that a message must be read with to know whether it is marked. */
export function markHeaders({ secured }: { readonly secured?: SecuredSending }): readonly string[] {
  return secured?.mark.kind === 'header' ? [secured.mark.name] : [];
}

/** Whether a message carries the mark. A client that cannot tell its headers says nothing: not marked. */
export function isMarkedSecured({ kind, subject, headers = [] }: Message, mark: SecureMark): boolean {
  if (kind !== 'mail') return false;
  if (mark.kind === 'subject') return subject.toLowerCase().includes(mark.tag.toLowerCase());
  return headers.some(
    ({ name, value }) => name.toLowerCase() === mark.name.toLowerCase() && value === mark.value,
  );
}

/** The level of a finding in a marked mail. The subject line stays readable on any way, so nothing in it gets milder. */
export function levelWhenSecured(level: Level, finding: Finding, { level: limit }: SecuredSending): Level {
  if (limit === undefined || finding.zone === 'subject' || !PROTECTED.includes(finding.category))
    return level;
  return LEVELS.indexOf(level) > LEVELS.indexOf(limit) ? limit : level;
}
