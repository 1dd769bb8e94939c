import type { HostCapabilities } from '../../hosts/host';
import type { RemedyKind } from '../../ui/find-remedy';
import type { WriteObstacle } from './pane-state';
import type { WritablePart } from './text-plan';

/**
 * What this client can do about recipients and files.
 *
 * @param refused why it has refused to write before; a long body stands in the way of the body only.
 */
export function availableRemedies(
  { canSetRecipients, canSetBcc, canRemoveAttachments }: HostCapabilities,
  refused: WriteObstacle | null,
): readonly RemedyKind[] {
  if (refused === 'no-permission' || refused === 'rights-protected') return [];
  const remedies: RemedyKind[] = [];
  if (canSetRecipients) remedies.push('remove-recipient');
  if (canSetRecipients && canSetBcc) remedies.push('move-to-bcc');
  if (canRemoveAttachments) remedies.push('remove-attachment');
  return remedies;
}

/** The texts that may be changed. Empty where the host refuses every change. */
export function writableParts(
  { canWriteSubject }: HostCapabilities,
  obstacle: WriteObstacle | null,
): readonly WritablePart[] {
  if (obstacle === 'no-permission' || obstacle === 'rights-protected') return [];
  const parts: readonly WritablePart[] = obstacle === null ? ['body'] : [];
  return canWriteSubject ? ['subject', ...parts] : parts;
}
