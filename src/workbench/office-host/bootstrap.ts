import type { Mailbox } from '../../message';
import { SENDER, type ComposeItem } from '../state/compose-item';
import type { ReceivedItem } from '../state/received-item';
import type { Permission, Settings } from '../state/settings';
import { officeTheme } from './themes';

/** Any id will do; the real one comes from the manifest. */
export const APP_ID = '7d3f5c1e-0000-4000-8000-000000000001';

const OUTLOOK_WEB_APP = 64;
const MESSAGE_READ = 1;
const MESSAGE_COMPOSE = 4;
const APPOINTMENT_COMPOSE = 5;
/** Kind of a recipient: a person of a mailbox. */
const USER = 2;
/** The host's own numbering: 1 read item, 2 read/write mailbox, 3 read/write item. 0 is below all: office.js throws. */
const PERMISSION_LEVELS: Readonly<Record<Permission, number>> = { 'read-write': 3, read: 1, none: 0 };

/**
 * The `name` of the add-in's frame, read by office.js before anything else; it must be set before the page loads.
 * `disableLogging` as in a tenant without telemetry.
 */
export function frameName(conversation: string, origin: string, settings: Settings): string {
  return JSON.stringify({
    // Not Outlook's: read by the stand-in for `Office.context.officeTheme`.
    officeTheme: officeTheme(settings),
    baseFrameName: conversation,
    hostInfo: `Outlook|Web|16.01|${settings.locale.toLowerCase()}|${APP_ID}||disableLogging|`,
    xdmInfo: `${conversation}|${APP_ID}|${origin}/`,
    serializerVersion: '1',
  });
}

/** Answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(settings: Settings, conversation: string, origin: string): unknown {
  return {
    _id: APP_ID,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appUILocale: settings.locale,
    _dataLocale: settings.locale,
    _docUrl: `${origin}/`,
    _clientMode: 1,
    _settings: {},
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: APP_ID,
    _appInstanceId: conversation,
    _requirementMatrix: JSON.stringify({ Mailbox: settings.mailboxSet, AddinCommands: '1.1' }),
    _hostFullVersion: '16.01',
    _appMinorVersion: 1,
    _featureGates: {},
  };
}

/** Answer to `GetInitialData` beside a window to write in. */
export function initialData(item: ComposeItem, settings: Settings, session: number): unknown {
  return {
    ...mailboxData(settings, session),
    itemType: item.kind === 'mail' ? MESSAGE_COMPOSE : APPOINTMENT_COMPOSE,
  };
}

/** The same beside a mail that is read: all of it but the body comes at once. */
export function readInitialData(received: ReceivedItem, settings: Settings, session: number): unknown {
  const { from, to, subject, receivedAt } = received;
  return {
    ...mailboxData(settings, session),
    itemType: MESSAGE_READ,
    itemClass: 'IPM.Note',
    id: `received-${session}`,
    from: recipient(from),
    sender: recipient(from),
    to: to.map(recipient),
    cc: [],
    bcc: [],
    subject,
    normalizedSubject: subject,
    dateTimeCreated: receivedAt,
    dateTimeModified: receivedAt,
    attachments: [],
  };
}

function mailboxData(settings: Settings, session: number): object {
  return {
    permissionLevel: PERMISSION_LEVELS[settings.permission],
    // The owner of the mailbox, whatever stands in the From field.
    userDisplayName: SENDER.name,
    userEmailAddress: SENDER.address,
    userProfileType: 'office365',
    userTimeZone: 'W. Europe Standard Time',
    hostVersion: '16.01',
    owaView: 'ThreeColumns',
    conversationId: `session-${session}`,
    timeZoneOffsets: [],
  };
}

function recipient(mailbox: Mailbox): object {
  return { ...mailbox, recipientType: USER };
}
