import type { OfficeItem, OfficeNotification } from './office-api';
import type { OfficeCaller } from './office-call';

/** One fixed key: a new line takes the place of the old one, so lines never pile up above the mail. */
const KEY = 'umschlag.check';

/** Id of an image in the XML manifest. Classic Outlook alone shows it; the others ignore it but insist on a value. */
const ICON = 'Icon.16';

/** office.js throws above. */
export const MAX_BAR_CHARS = 150;

/** A line for the notification bar, in two forms: with a button that opens the pane, and for clients without one. */
export interface BarLine {
  /** At most 150 characters, like `plain`. */
  readonly message: string;
  /** At most 30 characters. */
  readonly action: string;
  /** Id of the ribbon button that opens the pane. */
  readonly commandId: string;
  readonly plain: string;
}

/** Shows the line, instead of the one before. Rejects with `HostError`; does nothing on clients without a bar. */
export function showBar(item: OfficeItem, line: BarLine, call: OfficeCaller): Promise<void> {
  const { message, action, commandId, plain } = line;
  const replace = (notification: OfficeNotification): Promise<void> =>
    item.notificationMessages === undefined
      ? Promise.resolve()
      : call('notificationMessages.replaceAsync', (done) => {
          item.notificationMessages?.replaceAsync(KEY, notification, done);
        });
  return replace({
    type: 'insightMessage',
    message,
    icon: ICON,
    actions: [{ actionType: 'showTaskPane', actionText: action, commandId, contextData: '{}' }],
    // Mailbox 1.10, one per add-in, and some clients refuse it all the same: then the words alone.
  }).then(undefined, () =>
    replace({ type: 'informationalMessage', message: plain, icon: ICON, persistent: false }),
  );
}

/** Takes the line away. That there is none is no failure. Never rejects. */
export function removeBar(item: OfficeItem, call: OfficeCaller): Promise<void> {
  if (item.notificationMessages === undefined) return Promise.resolve();
  return removeLine(item, call).then(undefined, () => undefined);
}

function removeLine(item: OfficeItem, call: OfficeCaller): Promise<void> {
  return call('notificationMessages.removeAsync', (done) => {
    item.notificationMessages?.removeAsync(KEY, done);
  });
}
