import { currentOffice, isMailboxSet } from './office-api';

/** The newest requirement set Outlook has today; a client of tomorrow is shown as having this one at least. */
const NEWEST_SET = 16;

/** Which Outlook this is. For showing only: what it can do is asked for feature by feature. */
export interface OutlookClient {
  /** As Outlook calls itself, e.g. `OutlookWebApp`; empty where it does not say. */
  readonly name: string;
  readonly version: string;
  /** The highest requirement set of the mailbox, e.g. `1.15`; empty where none can be told. */
  readonly mailboxSet: string;
  /** Outlook asks add-ins before it sends (Mailbox 1.12). */
  readonly canCheck: boolean;
}

export function readClient(): OutlookClient {
  const { hostName = '', hostVersion = '' } = diagnostics();
  return { name: hostName, version: hostVersion, mailboxSet: highestSet(), canCheck: isMailboxSet('1.12') };
}

/** Some clients throw when they are asked before they are ready. */
function diagnostics(): { readonly hostName?: string; readonly hostVersion?: string } {
  try {
    return currentOffice()?.context?.mailbox?.diagnostics ?? {};
  } catch {
    return {};
  }
}

function highestSet(): string {
  for (let minor = NEWEST_SET; minor > 0; minor--) {
    if (isMailboxSet(`1.${minor}`)) return `1.${minor}`;
  }
  return '';
}
