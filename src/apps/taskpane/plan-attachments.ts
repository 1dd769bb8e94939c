import type { Report } from '../../check';
import type { Attachment, Message } from '../../message';

/** Files to be taken off the message. There is no way back, so they are named and asked about first. */
export interface AttachmentPlan {
  readonly fix: 'remove-attachment';
  readonly files: readonly Attachment[];
}

const PART = 'attachment:';

/** Null where none of these findings (ids) points at a file (any more). */
export function planAttachments(
  report: Report,
  message: Message,
  ids: readonly string[],
): AttachmentPlan | null {
  const places = report.findings
    .filter(({ id, part }) => ids.includes(id) && part.startsWith(PART))
    .map(({ part }) => Number(part.slice(PART.length)));
  const files = message.attachments.filter((_file, place) => places.includes(place));
  return files.length === 0 ? null : { fix: 'remove-attachment', files };
}
