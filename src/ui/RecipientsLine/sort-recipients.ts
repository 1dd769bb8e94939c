import type { ReportedRecipient } from '../../check';
import { TIERS } from '../../policy';

/** Least trusted first: the address that matters is seen without searching. */
export function sortRecipients(recipients: readonly ReportedRecipient[]): ReportedRecipient[] {
  return [...recipients].sort((a, b) => TIERS.indexOf(b.tier) - TIERS.indexOf(a.tier));
}
