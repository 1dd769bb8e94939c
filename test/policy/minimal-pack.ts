import { parsePolicy } from '../../src/policy';
import type { Policy } from '../../src/policy';

/** A pack as small as a pack can be, as plain data. Addresses are example domains (RFC 2606). */
export function minimalPack(): Record<string, unknown> {
  return {
    id: 'klein',
    title: { de: 'Klein', en: 'Small' },
    version: '1.0.0',
    date: '2026-11-22',
    own: { domains: [], phonePrefixes: [] },
    tiers: {},
    links: { allowed: [] },
    rules: [{ id: 'alles', when: {}, level: 'hint' }],
    failure: { onError: 'hint', onTimeout: 'hint', deadlineMs: 4000 },
    reasons: [],
    channels: [],
    dsb: { name: 'Datenschutz', mail: 'datenschutz@kreis.example', phone: '+49 30 23125 002' },
  };
}

/** The minimal pack with some sections replaced, parsed; throws where the test itself is wrong. */
export function policyWith(sections: Record<string, unknown>): Policy {
  const result = parsePolicy({ ...minimalPack(), ...sections }, ['iban', 'cloud-link'], () => null);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.policy;
}
