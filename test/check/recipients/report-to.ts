import { checkMessage } from '../../../src/check';
import type { Report } from '../../../src/check';
import type { Recipient } from '../../../src/message';
import type { Policy } from '../../../src/policy';

/** The check of a short harmless mail from somebody of the house to these recipients. */
export function reportTo(
  recipients: readonly Recipient[],
  policy: Policy,
  text = 'Guten Tag,\n\nbis morgen.',
): Report {
  const from = { name: 'Alex Beispiel', address: 'alex.beispiel@kreis-musterland.example' };
  const body = { format: 'text', content: text } as const;
  return checkMessage(
    { kind: 'mail', from, recipients, subject: 'Termin', body, attachments: [], location: '' },
    policy,
  );
}
