import type { CallKind } from '../office-host/methods';

export const LOCALES = ['de-DE', 'en-US'] as const;
export const THEMES = ['light', 'dark', 'contrast'] as const;
/** The Mailbox requirement sets that differ for us: Smart Alerts, buttons and override, Markdown. */
export const MAILBOX_SETS = ['1.12', '1.14', '1.15'] as const;
export const SEND_MODES = ['promptUser', 'softBlock', 'block'] as const;
/** `none` makes office.js throw at every call, `read` where it would change something. */
export const PERMISSIONS = ['read-write', 'read', 'none'] as const;
/** `bare` runs the on-send file in a worker without DOM, as classic Outlook for Windows does. */
export const RUNTIMES = ['browser', 'bare'] as const;
/** `fail`: answers with an error. `hang`: never answers. `late`: answers after the check's deadline. */
export const FAULTS = ['none', 'fail', 'hang', 'late'] as const;
export const DELAYS_MS = [0, 300, 1500] as const;

export type HostLocale = (typeof LOCALES)[number];
export type HostTheme = (typeof THEMES)[number];
export type MailboxSet = (typeof MAILBOX_SETS)[number];
export type SendMode = (typeof SEND_MODES)[number];
export type Permission = (typeof PERMISSIONS)[number];
export type Runtime = (typeof RUNTIMES)[number];
export type Fault = (typeof FAULTS)[number];

/** What the simulated client is like. */
export interface Settings {
  readonly locale: HostLocale;
  readonly theme: HostTheme;
  readonly mailboxSet: MailboxSet;
  readonly sendMode: SendMode;
  readonly permission: Permission;
  /** IRM: the add-in may read but the host refuses every change. */
  readonly isRightsProtected: boolean;
  readonly runtime: Runtime;
  readonly delayMs: number;
  readonly fault: Fault;
  /** Which calls the fault hits. */
  readonly faultAt: CallKind | 'all';
}

export const DEFAULT_SETTINGS: Settings = {
  locale: 'de-DE',
  theme: 'light',
  mailboxSet: '1.15',
  sendMode: 'softBlock',
  permission: 'read-write',
  isRightsProtected: false,
  runtime: 'browser',
  delayMs: 0,
  fault: 'none',
  faultAt: 'all',
};

/** Is `set` at least `needed`, e.g. `1.14`? */
export function hasSet(set: MailboxSet, needed: MailboxSet): boolean {
  return MAILBOX_SETS.indexOf(set) >= MAILBOX_SETS.indexOf(needed);
}
