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

export interface OfficeMailbox {
  readonly emailAddress?: string;
  readonly displayName?: string;
}

export interface OfficeRecipient extends OfficeMailbox {
  readonly recipientType?: unknown;
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

export interface OfficeItem {
  readonly itemType?: unknown;
  readonly subject?: Readable<string>;
  readonly body?: OfficeBody;
  readonly to?: Readable<readonly OfficeRecipient[]>;
  readonly cc?: Readable<readonly OfficeRecipient[]>;
  readonly bcc?: Readable<readonly OfficeRecipient[]>;
  readonly requiredAttendees?: Readable<readonly OfficeRecipient[]>;
  readonly optionalAttendees?: Readable<readonly OfficeRecipient[]>;
  readonly location?: Readable<string>;
  /** Mailbox 1.7. */
  readonly from?: Readable<OfficeMailbox>;
  readonly organizer?: Readable<OfficeMailbox>;
  /** Mailbox 1.11. */
  readonly sessionData?: OfficeSessionData;
  /** Mailbox 1.8. */
  getAttachmentsAsync?(callback: OfficeCallback<readonly OfficeAttachment[]>): void;
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
