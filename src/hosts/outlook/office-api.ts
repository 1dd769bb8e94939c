/**
 * The parts of office.js that Umschlag touches, as the oldest client may have them: what came after Mailbox 1.1 is
 * optional here, although the official types promise it. So feature detection is checked by the compiler.
 */
export interface OfficeResult<T> {
  /** `succeeded` or `failed`. */
  readonly status: unknown;
  readonly value: T;
  readonly error?: { readonly code?: number; readonly name?: string } | null;
}

export type OfficeCallback<T> = (result: OfficeResult<T>) => void;

interface Readable<T> {
  getAsync(callback: OfficeCallback<T>): void;
}

export interface OfficeSubject extends Readable<string> {
  /** Missing in read mode and on phones. */
  setAsync?(subject: string, callback: OfficeCallback<void>): void;
}

/** Mailbox 1.8, mail only. */
export interface OfficeHeaders {
  getAsync(names: readonly string[], callback: OfficeCallback<Readonly<Record<string, string>>>): void;
  /** Missing in read mode. */
  setAsync?(headers: Readonly<Record<string, string>>, callback: OfficeCallback<void>): void;
  removeAsync?(names: readonly string[], callback: OfficeCallback<void>): void;
}

export interface OfficeMailbox {
  readonly emailAddress?: string;
  readonly displayName?: string;
}

export interface OfficeRecipient extends OfficeMailbox {
  readonly recipientType?: unknown;
}

export interface OfficeRecipients {
  getAsync(callback: OfficeCallback<readonly OfficeRecipient[]>): void;
  /** Missing in read mode; takes the place of all who stand in the field. */
  setAsync?(recipients: readonly OfficeMailbox[], callback: OfficeCallback<void>): void;
  addAsync?(recipients: readonly OfficeMailbox[], callback: OfficeCallback<void>): void;
}

export interface OfficeAttachment {
  readonly id?: string;
  readonly name?: string;
  readonly size?: number;
  readonly attachmentType?: unknown;
  readonly isInline?: boolean;
  readonly url?: string;
}

export interface OfficeBody {
  getAsync(coercionType: string, options: OfficeBodyOptions, callback: OfficeCallback<string>): void;
  getTypeAsync?(callback: OfficeCallback<unknown>): void;
  /** Missing on phones and in read mode. */
  setAsync?(
    data: string,
    options: OfficeBodyOptions & { readonly coercionType: string },
    callback: OfficeCallback<void>,
  ): void;
}

/** `bodyMode` is an opaque value of office.js, taken from its enum where it has one. */
export interface OfficeBodyOptions {
  readonly bodyMode?: unknown;
}

export interface OfficeSessionData {
  getAsync(name: string, callback: OfficeCallback<string>): void;
  setAsync(name: string, value: string, callback: OfficeCallback<void>): void;
}

/** A line above the item. `insightMessage` has a button (Mailbox 1.10), `informationalMessage` has none. */
export type OfficeNotification =
  | {
      readonly type: 'insightMessage';
      readonly message: string;
      readonly icon: string;
      readonly actions: readonly {
        readonly actionType: 'showTaskPane';
        readonly actionText: string;
        readonly commandId: string;
        readonly contextData: string;
      }[];
    }
  | {
      readonly type: 'informationalMessage';
      readonly message: string;
      readonly icon: string;
      readonly persistent: boolean;
    };

export interface OfficeNotifications {
  replaceAsync(key: string, notification: OfficeNotification, callback: OfficeCallback<void>): void;
  removeAsync(key: string, callback: OfficeCallback<void>): void;
}

export interface OfficeItem {
  readonly itemType?: unknown;
  readonly subject?: OfficeSubject;
  readonly body?: OfficeBody;
  readonly to?: OfficeRecipients;
  readonly cc?: OfficeRecipients;
  readonly bcc?: OfficeRecipients;
  readonly requiredAttendees?: OfficeRecipients;
  readonly optionalAttendees?: OfficeRecipients;
  readonly location?: Readable<string>;
  /** Mailbox 1.7. */
  readonly from?: Readable<OfficeMailbox>;
  readonly organizer?: Readable<OfficeMailbox>;
  /** Mailbox 1.8. */
  readonly internetHeaders?: OfficeHeaders;
  /** Mailbox 1.11. */
  readonly sessionData?: OfficeSessionData;
  /** Mailbox 1.3. */
  readonly notificationMessages?: OfficeNotifications;
  /** Mailbox 1.8. */
  getAttachmentsAsync?(callback: OfficeCallback<readonly OfficeAttachment[]>): void;
  /** Missing in read mode. */
  removeAttachmentAsync?(id: string, callback: OfficeCallback<void>): void;
  /** Mailbox 1.8. */
  getInitializationContextAsync?(callback: OfficeCallback<string>): void;
  /** Mailbox 1.7. */
  addHandlerAsync?(eventType: string, handler: () => void, callback: OfficeCallback<void>): void;
  removeHandlerAsync?(eventType: string, callback: OfficeCallback<void>): void;
}

export interface OfficeApi {
  readonly context?: {
    readonly displayLanguage?: string;
    readonly requirements?: { isSetSupported(name: string, minVersion: string): boolean };
    readonly mailbox?: {
      readonly item?: OfficeItem | null;
      readonly userProfile?: OfficeMailbox;
      readonly diagnostics?: { readonly hostName?: string; readonly hostVersion?: string };
    };
  };
  readonly EventType?: Readonly<Record<string, unknown>>;
  readonly MailboxEnums?: { readonly BodyMode?: { readonly FullBody?: unknown } };
}

/** Null where office.js has not been loaded. */
export function currentOffice(): OfficeApi | null {
  return typeof Office === 'undefined' ? null : (Office as unknown as OfficeApi);
}

/** False as well where the client cannot even be asked: some throw from `isSetSupported` in event handlers. */
export function isMailboxSet(version: string): boolean {
  try {
    return currentOffice()?.context?.requirements?.isSetSupported('Mailbox', version) === true;
  } catch {
    return false;
  }
}

/** The language Outlook itself is shown in (BCP 47); empty where the client does not say. */
export function displayLanguage(): string {
  try {
    return currentOffice()?.context?.displayLanguage ?? '';
  } catch {
    return '';
  }
}
