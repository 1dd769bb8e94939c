import { isRecord } from './envelope';

/** A line above the mail, put there by the add-in. */
export interface NotificationMessage {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
  /** A button that opens the task pane; only an insight has one. */
  readonly action: NotificationAction | null;
}

export interface NotificationAction {
  readonly text: string;
  /** What the pane reads as initialization context. */
  readonly context: string;
}

/** In the order of their numbers on the wire. */
export const NOTIFICATION_TYPES = ['informational', 'progress', 'error', 'insight'] as const;

export type NotificationType = (typeof NOTIFICATION_TYPES)[number];

/** Outlook shows at most five of an add-in on one item. */
export const NOTIFICATIONS_MAX = 5;

export function parseNotification(params: unknown): NotificationMessage | null {
  if (!isRecord(params)) return null;
  const { key, message } = params;
  const type = NOTIFICATION_TYPES[Number(params['type'])];
  if (typeof key !== 'string' || typeof message !== 'string' || type === undefined) return null;
  return { key, message, type, action: type === 'insight' ? parseAction(params['actions']) : null };
}

function parseAction(actions: unknown): NotificationAction | null {
  const action: unknown = Array.isArray(actions) ? actions[0] : null;
  if (!isRecord(action) || typeof action['actionText'] !== 'string') return null;
  const context = action['contextData'];
  return { text: action['actionText'], context: typeof context === 'string' ? context : '' };
}
