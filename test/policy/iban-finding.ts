import type { Finding } from '../../src/engine';

/** A finding of an account number in the text of the message, as the engine gives it. */
export function ibanFinding(id: string, changes: Partial<Finding> = {}): Finding {
  return {
    id,
    detector: 'iban',
    category: 'identifier',
    start: 0,
    end: 22,
    confidence: 0.9,
    part: 'body',
    zone: 'text',
    subject: 'unknown',
    ...changes,
  };
}
