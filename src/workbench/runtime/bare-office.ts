import { NOTIFICATION_TYPES } from '../office-host/notifications';
import type { Outcome } from '../office-host/methods';
import type { BareStart } from './bare-messages';

/** Asks the host; the answer may never come. */
export type AskHost = (
  dispatchId: number,
  params: Readonly<Record<string, unknown>>,
  onAnswer: (outcome: Outcome) => void,
) => void;

type Callback = (result: unknown) => void;
type Handler = (event: { completed(options: unknown): void }) => void;

export interface BareOffice {
  /** The global of that name. */
  readonly Office: unknown;
  /** What `Office.actions.associate` was told. */
  readonly handlers: ReadonlyMap<string, Handler>;
}

const HTML = 3;
const RECIPIENT_TYPES = ['other', 'distributionList', 'user', 'externalUser'];
const ATTACHMENT_TYPES = ['file', 'item', 'cloud'];

/**
 * The part of office.js that the copy inside classic Outlook offers a handler: callbacks only, `onReady` known but its
 * callback never run. Calls go the same way as those of the real office.js, so faults and delays hit both alike.
 */
export function createBareOffice(start: BareStart, ask: AskHost): BareOffice {
  const handlers = new Map<string, Handler>();

  /** One API function: its last argument is the callback, like everywhere in office.js. */
  const call =
    (
      dispatchId: number,
      read: (given: readonly unknown[]) => Readonly<Record<string, unknown>> = () => ({}),
      shape: (value: unknown) => unknown = (value) => value,
    ) =>
    (...given: readonly unknown[]): void => {
      if (start.settings.permission === 'none')
        throw new Error('Elevated permission is required to call the method.');
      const callback = given[given.length - 1] as Callback;
      ask(dispatchId, read(given), (outcome) => {
        callback(
          'errorCode' in outcome
            ? { status: 'failed', error: { code: outcome.errorCode, name: 'Error', message: '' } }
            : { status: 'succeeded', value: shape(outcome.value) },
        );
      });
    };

  const recipients = (recipientField: number): unknown => ({
    getAsync: call(15, () => ({ recipientField }), mapEach(mailboxOf)),
  });
  const from = { getAsync: call(107, undefined, mailboxOf) };
  const session = (given: readonly unknown[]): Readonly<Record<string, unknown>> => ({ name: given[0] });

  const item = {
    itemType: start.kind === 'mail' ? 'message' : 'appointment',
    subject: { getAsync: call(18) },
    body: {
      getTypeAsync: call(14),
      getAsync: call(37, (given) => ({ coercionType: given[0] === 'html' ? HTML : 0 })),
    },
    getAttachmentsAsync: call(149, undefined, mapEach(attachmentOf)),
    sessionData: {
      getAsync: call(186, session),
      setAsync: call(185, (given) => ({ name: given[0], value: given[1] })),
      removeAsync: call(189, session),
    },
    notificationMessages: {
      replaceAsync: call(35, ([key, given]) => ({
        ...(given as Fields),
        key,
        type: typeNumber(given as Fields),
      })),
      removeAsync: call(36, ([key]) => ({ key })),
    },
    ...(start.kind === 'mail'
      ? {
          from,
          to: recipients(0),
          cc: recipients(1),
          bcc: recipients(2),
          internetHeaders: { getAsync: call(151, ([internetHeaderKeys]) => ({ internetHeaderKeys })) },
        }
      : {
          organizer: from,
          requiredAttendees: recipients(0),
          optionalAttendees: recipients(1),
          location: { getAsync: call(26) },
        }),
  };

  const { locale, mailboxSet } = start.settings;
  const office = {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    CoercionType: { Html: 'html', Text: 'text' },
    MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' } },
    actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
    onReady: () => new Promise(() => undefined),
    context: {
      displayLanguage: locale,
      contentLanguage: locale,
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'Mailbox' && minorOf(version) <= minorOf(mailboxSet),
      },
      mailbox: {
        item,
        userProfile: { emailAddress: start.user.address, displayName: start.user.name },
        diagnostics: { hostName: 'Outlook', hostVersion: '16.0' },
      },
    },
  };
  return { Office: office, handlers };
}

type Fields = Readonly<Record<string, unknown>>;

const mapEach =
  (shape: (value: unknown) => unknown) =>
  (values: unknown): unknown =>
    (values as readonly unknown[]).map(shape);

function typeNumber({ type }: Fields): number {
  return NOTIFICATION_TYPES.findIndex((name) => `${name}Message` === type);
}

function mailboxOf(value: unknown): unknown {
  const { address, name, recipientType } = value as Fields;
  return { emailAddress: address, displayName: name, recipientType: RECIPIENT_TYPES[Number(recipientType)] };
}

function attachmentOf(value: unknown): unknown {
  const fields = value as Fields;
  return { ...fields, attachmentType: ATTACHMENT_TYPES[Number(fields['attachmentType'])] };
}

/** Mailbox sets all begin with 1. */
function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}
