import { isRecord } from './envelope';

/** A line above the mail, put there by the add-in. */
export interface NotificationMessage {
  readonly key: string;
  readonly type: NotificationType;
  readonly message: string;
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
  return { key, message, type };
}
