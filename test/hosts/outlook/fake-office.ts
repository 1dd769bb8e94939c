/**
 * A fake of the callback API of office.js for one item being written. Names, addresses and numbers in tests are
 * made up. It is deep on purpose: it fails, throws at once, keeps silent, answers late or twice, refuses the fourth
 * call under way as Outlook on the web does, and lacks whatever an older client lacks.
 */
import type {
  OfficeApi,
  OfficeAttachment,
  OfficeCallback,
  OfficeItem,
  OfficeMailbox,
  OfficeNotification,
  OfficeRecipient,
  OfficeRecipients,
} from '../../../src/hosts/outlook/office-api';

/** What one call does instead of answering properly. */
export type Misbehaviour =
  | { readonly does: 'fail'; readonly code: number }
  | { readonly does: 'throw'; readonly message: string }
  | { readonly does: 'never' }
  | { readonly does: 'late'; readonly afterMs: number }
  | { readonly does: 'twice' }
  | { readonly does: 'answer-nothing' }
  | { readonly does: 'succeed-with'; readonly value: unknown };

export interface FakeItem {
  readonly itemType: 'message' | 'appointment';
  readonly subject: string;
  readonly body: string;
  readonly bodyType: 'html' | 'text';
  readonly from: OfficeMailbox;
  readonly to: readonly OfficeRecipient[];
  readonly cc: readonly OfficeRecipient[];
  readonly bcc: readonly OfficeRecipient[];
  readonly requiredAttendees: readonly OfficeRecipient[];
  readonly optionalAttendees: readonly OfficeRecipient[];
  readonly location: string;
  readonly attachments: readonly OfficeAttachment[];
  readonly initializationContext: string;
}

export interface FakeOptions {
  readonly item?: Partial<FakeItem>;
  /** Highest Mailbox requirement set, e.g. `1.14`. */
  readonly set?: string;
  readonly locale?: string;
  /** By call name, e.g. `body.getAsync`. */
  readonly misbehaviour?: Readonly<Record<string, Misbehaviour>>;
  /** Members the client does not have, e.g. `from`, `getAttachmentsAsync`, `body.getTypeAsync`, `isSetSupported`. */
  readonly absent?: readonly string[];
  /** Each proper answer takes this long; 0 answers in a microtask. */
  readonly delayMs?: number;
  /** `setAsync` reports success and changes nothing. */
  readonly ignoresWrites?: boolean;
  /** What the client makes of recipients it is given, field by field. */
  readonly resolves?: (given: readonly OfficeRecipient[]) => readonly OfficeRecipient[];
  /** What the client makes of a body it is given. */
  readonly tidies?: (body: string) => string;
}

export interface FakeOffice {
  readonly office: OfficeApi & {
    readonly actions: { associate(name: string, handler: (event: unknown) => void): void };
    readonly onReady: (callback?: () => void) => Promise<void>;
  };
  /** Every call to office.js in order, `associate:<name>` and `onReady` included. */
  readonly log: string[];
  readonly handlers: Map<string, (event: unknown) => void>;
  readonly stored: Map<string, string>;
  /** Lines above the item by their keys. */
  readonly bars: Map<string, OfficeNotification>;
  /** Most calls under way at the same time. */
  peak(): number;
  body(): string;
  setBody(body: string): void;
  /** Addresses in a field. */
  addresses(field: RecipientProperty): readonly string[];
  /** Names of the files that are still attached. */
  files(): readonly string[];
  /** Options of `body.getAsync` as they arrived. */
  readonly bodyOptions: object[];
  /** Raises an item event by its name in `Office.EventType`. */
  raise(event: string): void;
}

type RecipientProperty = 'to' | 'cc' | 'bcc' | 'requiredAttendees' | 'optionalAttendees';

const ITEM: FakeItem = {
  itemType: 'message',
  subject: 'Termin',
  body: '<p>Guten Tag</p>',
  bodyType: 'html',
  from: { emailAddress: 'erika@kreis.example', displayName: 'Erika Beispiel' },
  to: [{ emailAddress: 'max@firma.example', displayName: 'Max Muster', recipientType: 'externalUser' }],
  cc: [],
  bcc: [],
  requiredAttendees: [],
  optionalAttendees: [],
  location: '',
  attachments: [],
  initializationContext: '',
};

const MAX_IN_FLIGHT = 3;

export function createFakeOffice(options: FakeOptions = {}): FakeOffice {
  const item: FakeItem = { ...ITEM, ...options.item };
  const absent = new Set(options.absent);
  const log: string[] = [];
  const handlers = new Map<string, (event: unknown) => void>();
  const itemHandlers = new Map<string, (() => void)[]>();
  const stored = new Map<string, string>();
  const bars = new Map<string, OfficeNotification>();
  const bodyOptions: object[] = [];
  let { body, subject } = item;
  const headers = new Map<string, string>();
  let { attachments } = item;
  const fields = new Map<RecipientProperty, readonly OfficeRecipient[]>();
  let inFlight = 0;
  let peak = 0;

  const later = (act: () => void, afterMs: number): void => {
    if (afterMs > 0) setTimeout(act, afterMs);
    else void Promise.resolve().then(act);
  };

  /** Plays one asynchronous call; `value` is asked when the answer is given. */
  function answer<T>(name: string, callback: OfficeCallback<T>, value: () => T): void {
    log.push(name);
    const how = options.misbehaviour?.[name];
    if (how?.does === 'throw') throw new Error(how.message);
    inFlight += 1;
    peak = Math.max(peak, inFlight);
    if (how?.does === 'never') return;
    const refused = inFlight > MAX_IN_FLIGHT;
    later(
      () => {
        inFlight -= 1;
        const reply = (result: unknown): void => {
          (callback as (result: unknown) => void)(result);
        };
        if (refused) reply({ status: 'failed', error: { code: 9020, name: 'GenericResponseError' } });
        else if (how?.does === 'fail') reply({ status: 'failed', error: { code: how.code, name: 'Error' } });
        else if (how?.does === 'answer-nothing') reply(undefined);
        else if (how?.does === 'succeed-with') reply({ status: 'succeeded', value: how.value });
        else reply({ status: 'succeeded', value: value() });
        if (how?.does === 'twice') reply({ status: 'failed', error: { code: 5001, name: 'InternalError' } });
      },
      how?.does === 'late' ? how.afterMs : (options.delayMs ?? 0),
    );
  }

  const readable = <T>(name: string, value: () => T): { getAsync(callback: OfficeCallback<T>): void } => ({
    getAsync: (callback) => {
      answer(`${name}.getAsync`, callback, value);
    },
  });

  const inField = (field: RecipientProperty): readonly OfficeRecipient[] => fields.get(field) ?? item[field];
  const recipientField = (field: RecipientProperty): OfficeRecipients => {
    const put = (given: readonly OfficeRecipient[]): void => {
      if (options.ignoresWrites !== true) fields.set(field, options.resolves?.(given) ?? given);
    };
    return without(
      {
        ...readable(field, () => inField(field)),
        setAsync: (given, callback) => {
          if (given.length > 100) throw new RangeError('Sys.ArgumentOutOfRangeException');
          answer(`${field}.setAsync`, callback, () => {
            put(given);
          });
        },
        addAsync: (given, callback) => {
          if (given.length > 100) throw new RangeError('Sys.ArgumentOutOfRangeException');
          answer(`${field}.addAsync`, callback, () => {
            put([...inField(field), ...given]);
          });
        },
      },
      `${field}.`,
      absent,
    );
  };

  const fakeBody: OfficeItem['body'] = {
    getAsync: (coercionType, given, callback) => {
      bodyOptions.push({ coercionType, ...given });
      answer('body.getAsync', callback, () => body);
    },
    getTypeAsync: (callback) => {
      answer('body.getTypeAsync', callback, () => item.bodyType);
    },
    setAsync: (data, given, callback) => {
      bodyOptions.push(given);
      answer('body.setAsync', callback, () => {
        if (options.ignoresWrites !== true) body = options.tidies?.(data) ?? data;
      });
    },
  };

  const fakeSubject: OfficeItem['subject'] = {
    ...readable('subject', () => subject),
    setAsync: (given, callback) => {
      if (given.length > 255) throw new RangeError('Sys.ArgumentOutOfRangeException');
      answer('subject.setAsync', callback, () => {
        if (options.ignoresWrites !== true) subject = given;
      });
    },
  };

  const fakeHeaders: OfficeItem['internetHeaders'] = {
    getAsync: (names, callback) => {
      answer('internetHeaders.getAsync', callback, () =>
        Object.fromEntries([...headers].filter(([name]) => names.includes(name))),
      );
    },
    setAsync: (given, callback) => {
      answer('internetHeaders.setAsync', callback, () => {
        if (options.ignoresWrites === true) return;
        for (const [name, value] of Object.entries(given)) headers.set(name, value);
      });
    },
    removeAsync: (names, callback) => {
      answer('internetHeaders.removeAsync', callback, () => {
        if (options.ignoresWrites !== true) names.forEach((name) => headers.delete(name));
      });
    },
  };

  const isMail = item.itemType === 'message';
  const members: OfficeItem = {
    itemType: item.itemType,
    subject: without(fakeSubject, 'subject.', absent),
    body: without(fakeBody, 'body.', absent),
    ...(isMail
      ? {
          to: recipientField('to'),
          cc: recipientField('cc'),
          bcc: recipientField('bcc'),
          from: readable('from', () => item.from),
          internetHeaders: without(fakeHeaders, 'internetHeaders.', absent),
        }
      : {
          requiredAttendees: recipientField('requiredAttendees'),
          optionalAttendees: recipientField('optionalAttendees'),
          organizer: readable('organizer', () => item.from),
          location: readable('location', () => item.location),
        }),
    sessionData: {
      getAsync: (name, callback) => {
        const value = stored.get(name);
        if (value !== undefined) answer('sessionData.getAsync', callback, () => value);
        else {
          log.push('sessionData.getAsync');
          const how = options.misbehaviour?.['sessionData.getAsync'];
          if (how?.does === 'never') return;
          later(() => {
            callback({ status: 'failed', value: '', error: { code: 9050, name: 'KeyNotFound' } });
          }, options.delayMs ?? 0);
        }
      },
      setAsync: (name, value, callback) => {
        answer('sessionData.setAsync', callback, () => {
          stored.set(name, value);
        });
      },
    },
    notificationMessages: {
      replaceAsync: (key, notification, callback) => {
        answer(`notificationMessages.replaceAsync:${notification.type}`, callback, () => {
          bars.set(key, notification);
        });
      },
      removeAsync: (key, callback) => {
        answer('notificationMessages.removeAsync', callback, () => {
          bars.delete(key);
        });
      },
    },
    getAttachmentsAsync: (callback) => {
      answer('getAttachmentsAsync', callback, () => attachments);
    },
    removeAttachmentAsync: (id, callback) => {
      answer('removeAttachmentAsync', callback, () => {
        if (options.ignoresWrites !== true) attachments = attachments.filter((file) => file.id !== id);
      });
    },
    getInitializationContextAsync: (callback) => {
      answer('getInitializationContextAsync', callback, () => item.initializationContext);
    },
    addHandlerAsync: (type, handler, callback) => {
      answer('addHandlerAsync', callback, () => {
        itemHandlers.set(type, [...(itemHandlers.get(type) ?? []), handler]);
      });
    },
    removeHandlerAsync: (type, callback) => {
      answer('removeHandlerAsync', callback, () => {
        itemHandlers.delete(type);
      });
    },
  };

  const eventTypes = without(
    {
      RecipientsChanged: 'olkRecipientsChanged',
      AttachmentsChanged: 'olkAttachmentsChanged',
      InitializationContextChanged: 'olkInitializationContextChanged',
      EnhancedLocationsChanged: 'olkEnhancedLocationsChanged',
    },
    'EventType.',
    absent,
  );

  return {
    office: {
      actions: {
        associate: (name, handler) => {
          log.push(`associate:${name}`);
          handlers.set(name, handler);
        },
      },
      // As in classic Outlook: the callback never runs and nothing ever comes of the promise.
      onReady: () => {
        log.push('onReady');
        return new Promise<void>(() => undefined);
      },
      context: {
        displayLanguage: options.locale ?? 'de-DE',
        requirements: {
          isSetSupported: (name, version) => {
            if (absent.has('isSetSupported')) throw new TypeError('isSetSupported is not a function');
            return name === 'Mailbox' && minor(version) <= minor(options.set ?? '1.15');
          },
        },
        mailbox: {
          item: absent.has('item') ? null : without(members, '', absent),
          userProfile: { emailAddress: 'postfach@kreis.example', displayName: 'Postfach' },
        },
      },
      EventType: eventTypes,
      ...(absent.has('MailboxEnums.BodyMode') ? {} : { MailboxEnums: { BodyMode: { FullBody: 0 } } }),
    },
    log,
    handlers,
    stored,
    bars,
    peak: () => peak,
    body: () => body,
    setBody: (next) => {
      body = next;
    },
    addresses: (field) => inField(field).map(({ emailAddress }) => emailAddress ?? ''),
    files: () => attachments.map(({ name }) => name ?? ''),
    bodyOptions,
    raise: (event) => {
      for (const handler of itemHandlers.get(`olk${event}`) ?? []) handler();
    },
  };
}

/** The object without the members that are listed as absent under `prefix`. */
function without<T extends object>(object: T, prefix: string, absent: ReadonlySet<string>): T {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !absent.has(`${prefix}${key}`))) as T;
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

/** Makes the fake the `Office` of this test file. */
export function installOffice(fake: FakeOffice): FakeOffice {
  (globalThis as { Office?: unknown }).Office = fake.office;
  return fake;
}

export function uninstallOffice(): void {
  delete (globalThis as { Office?: unknown }).Office;
}

/** What Outlook hands to a send handler, remembering every completion. */
export function createSendEvent(refuses: (options: object) => boolean = () => false): {
  readonly event: { completed(options: object): void };
  readonly completions: object[];
} {
  const completions: object[] = [];
  return {
    event: {
      completed: (options) => {
        if (refuses(options)) throw new Error('Value does not fall within the expected range.');
        completions.push(options);
      },
    },
    completions,
  };
}
