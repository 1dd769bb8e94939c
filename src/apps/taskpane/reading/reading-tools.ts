import { createCallQueue, PANE_CALL_LIMIT_MS } from '../../../hosts/outlook/call-queue';
import { currentOffice } from '../../../hosts/outlook/office-api';
import { openReply, readReceivedMail } from '../../../hosts/outlook/received-mail';
import type { ReadingTools } from './ReadingPane';

/** The mail that is read in Outlook, and the letters of the pack in a file of their own. */
export function createReadingTools(): ReadingTools {
  const call = createCallQueue(PANE_CALL_LIMIT_MS);
  return {
    readMail: () => readReceivedMail(call),
    openReply: (html) => openReply(html, call),
    write: async (invitation, language) => {
      const { writeDecline } = await import('./write-decline');
      return writeDecline(
        invitation,
        currentOffice()?.context?.mailbox?.userProfile?.displayName ?? '',
        language,
      );
    },
  };
}
