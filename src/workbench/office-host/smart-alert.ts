import { hasSet, type MailboxSet, type SendMode } from '../state/settings';
import { isRecord } from './envelope';

/** The one button of its own an add-in may have in the dialog: it opens the task pane. */
export interface AlertAction {
  /** Empty: Outlook's own word for it. */
  readonly label: string;
  /** Handed to the task pane as initialization context. */
  readonly context: string;
}

/** Where the add-in's answer is not as Outlook documents it; the workbench says so. */
export type AlertProblem =
  | 'allow-event-missing'
  | 'message-missing'
  | 'message-too-long'
  | 'label-too-long'
  | 'context-not-a-string'
  | 'command-unknown'
  | 'override-unknown';

/** Outlook's dialog when an add-in, or its absence, keeps an item from being sent. */
export interface SmartAlert {
  readonly cause: 'add-in' | 'unavailable';
  /** Empty: Outlook's own sentence, which names the add-in. */
  readonly text: string;
  /** Instead of `text` where the client knows Markdown. */
  readonly markdown: string;
  readonly action: AlertAction | null;
  readonly canSendAnyway: boolean;
  readonly problems: readonly AlertProblem[];
}

export interface AlertClient {
  readonly sendMode: SendMode;
  readonly mailboxSet: MailboxSet;
  /** The manifest's button that opens the task pane on this kind of item. */
  readonly paneCommandId: string;
}

const MESSAGE_MAX = 500;
const LABEL_MAX = 20;

/**
 * What Outlook does with `event.completed(options)`: sends, or shows the dialog with its buttons.
 * Label, button, context and override exist from Mailbox 1.14, Markdown from 1.15; before, they are ignored.
 */
export function decideAlert(options: unknown, client: AlertClient): 'send' | SmartAlert {
  const given = isRecord(options) ? options : {};
  if (given['allowEvent'] === true) return 'send';
  const knowsAction = hasSet(client.mailboxSet, '1.14');
  const isRelaxed = knowsAction && given['sendModeOverride'] === 'promptUser';
  return {
    cause: 'add-in',
    text: cut(asText(given['errorMessage'])),
    markdown: hasSet(client.mailboxSet, '1.15') ? cut(asText(given['errorMessageMarkdown'])) : '',
    action: knowsAction ? readAction(given, client.paneCommandId) : null,
    canSendAnyway: client.sendMode === 'promptUser' || isRelaxed,
    problems: findProblems(given, client.paneCommandId),
  };
}

/** The dialog when the add-in could not be started or never answered. */
export function alertWithoutAddIn({ sendMode }: Pick<AlertClient, 'sendMode'>): SmartAlert {
  return {
    cause: 'unavailable',
    text: '',
    markdown: '',
    action: null,
    canSendAnyway: sendMode !== 'block',
    problems: [],
  };
}

function readAction(given: Readonly<Record<string, unknown>>, paneCommandId: string): AlertAction | null {
  const commandId = asText(given['commandId']);
  // A button of the manifest, or none: Outlook has nothing to press otherwise.
  if (commandId !== paneCommandId) return null;
  const context = given['contextData'];
  return {
    label: asText(given['cancelLabel']).slice(0, LABEL_MAX),
    context: typeof context === 'string' ? context : JSON.stringify(context ?? ''),
  };
}

function findProblems(given: Readonly<Record<string, unknown>>, paneCommandId: string): AlertProblem[] {
  const message = asText(given['errorMessage']);
  const lengths = [message.length, asText(given['errorMessageMarkdown']).length];
  const checks: readonly (readonly [AlertProblem, boolean])[] = [
    ['allow-event-missing', typeof given['allowEvent'] !== 'boolean'],
    ['message-missing', message === ''],
    ['message-too-long', Math.max(...lengths) > MESSAGE_MAX],
    ['label-too-long', asText(given['cancelLabel']).length > LABEL_MAX],
    ['context-not-a-string', 'contextData' in given && typeof given['contextData'] !== 'string'],
    ['command-unknown', 'commandId' in given && given['commandId'] !== paneCommandId],
    ['override-unknown', 'sendModeOverride' in given && given['sendModeOverride'] !== 'promptUser'],
  ];
  return checks.filter(([, isWrong]) => isWrong).map(([problem]) => problem);
}

function cut(text: string): string {
  return text.slice(0, MESSAGE_MAX);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
