import { copyText } from '../../../ui/copy-text';
import type { CopyContent } from '../../../ui/copy-text';
import type { DraftTools } from '../../../ui/DraftActions/DraftActions';

/** Outlook lends add-ins no clipboard of its own. */
export function copyInPane(content: CopyContent): Promise<boolean> {
  return copyText(content, null);
}

/** Outlook opens no second mail from a message being written: the mail program of the device does. */
export const PANE_DRAFTS: DraftTools = { copy: copyInPane, openMail: null };
