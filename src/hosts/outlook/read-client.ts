import { currentOffice, isMailboxSet } from './office-api';

/** The newest requirement set Outlook has today; a client of tomorrow is shown as having this one at least. */
const NEWEST_SET = 16;

/** Which Outlook this is. For showing only: what it can do is asked for feature by feature. */
export interface OutlookClient {
  /** As Outlook calls itself, e.g. `OutlookWebApp`; empty where it does not say. */
  readonly name: string;
  readonly version: string;
  /** The requirement sets of the mailbox, lowest first, e.g. `1.1` to `1.15`; none where it cannot be asked. */
  readonly mailboxSets: readonly string[];
  /** Outlook asks add-ins before it sends (Mailbox 1.12). */
  readonly canCheck: boolean;
}

export function readClient(): OutlookClient {
  const { hostName = '', hostVersion = '' } = diagnostics();
  return {
    name: hostName,
    version: hostVersion,
    mailboxSets: supportedSets(),
    canCheck: isMailboxSet('1.12'),
  };
}

/** Some clients throw when they are asked before they are ready. */
function diagnostics(): { readonly hostName?: string; readonly hostVersion?: string } {
  try {
    return currentOffice()?.context?.mailbox?.diagnostics ?? {};
  } catch {
    return {};
  }
}

/** Each is asked for by itself: a set does not promise those below it. */
function supportedSets(): readonly string[] {
  return Array.from({ length: NEWEST_SET }, (_, index) => `1.${index + 1}`).filter(isMailboxSet);
}
