import type { Report } from '../../check';
import type { HostCapabilities } from '../../hosts/host';
import type { Message } from '../../message';
import type { SecuredSending } from '../../policy';
import type { WritablePart } from './text-plan';

/** What can be done about the mark: set it, take it off; null: nothing here. */
export type SecuredStep = 'mark' | 'unmark' | null;

/** The secured way helps these; see `secured-sending` of the policy. */
const HELPED: readonly string[] = ['identifier', 'contact', 'person'];

/** Offered where somebody outside gets the mail and it holds what the secured way is for. A mark can always be taken off. */
export function securedStep(
  report: Report,
  { kind }: Message,
  secured: SecuredSending | null,
  writable: readonly WritablePart[],
  { canSetHeaders }: HostCapabilities,
): SecuredStep {
  if (secured === null || kind !== 'mail') return null;
  // A host that refuses to write takes no header either.
  const canMark =
    secured.mark.kind === 'subject' ? writable.includes('subject') : canSetHeaders && writable.length > 0;
  if (!canMark) return null;
  if (report.isSecured) return 'unmark';
  const isHelped = report.findings.some(
    ({ id, category, zone }) =>
      HELPED.includes(category) && zone !== 'subject' && report.levels[id] !== 'allow',
  );
  return isHelped && report.tier !== 'own' ? 'mark' : null;
}
