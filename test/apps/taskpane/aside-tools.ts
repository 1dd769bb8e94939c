import type { AsideTools } from '../../../src/apps/taskpane/AsidePane';
import type { FaqEntry, Guide, LanguageContent, Policy } from '../../../src/policy';
import type { FakeComposeHost } from './fake-compose-host';

const HEAD = {
  sources: [{ title: 'Hinweise', date: '2024-01-12', dateOf: 'published', citation: 'Kreis Beispiel, 2024' }],
  owner: 'IT',
  checked: '2026-11-22',
} as const;

/** One question about IBANs. Everything in it is invented. */
export const ibanEntry: FaqEntry = {
  ...HEAD,
  id: 'iban-in-mails',
  number: 1,
  question: 'Warum keine IBAN in einer E-Mail?',
  synonyms: [],
  category: 'mail-und-kanaele',
  applies: [],
  related: [],
  next: [{ kind: 'page', page: 'wrongly-sent' }],
  detectors: ['iban'],
  detectorCategories: [],
  answer: [{ kind: 'text', text: 'Eine E-Mail ist eine Postkarte.' }],
  why: [],
  rule: [],
  advice: [],
};

export const slipGuide: Guide = {
  ...HEAD,
  kind: 'guide',
  id: 'wrongly-sent',
  title: 'Falsch gesendet',
  intro: 'Ruhig bleiben, rasch handeln.',
  deadline: { hours: 72, text: 'Es gibt 72 Stunden Zeit.' },
  steps: [{ id: 'anrufen', title: 'Anrufen', text: 'Rufen Sie an.' }],
  facts: [{ id: 'zahl', label: 'Wie viele Personen?' }],
};

export const sampleContent: LanguageContent = { faq: [ibanEntry], checklists: [slipGuide], changes: [] };

/** The world around the second views, with one question and one guide. */
export function asideTools(
  host: FakeComposeHost,
  policy: Policy,
  content: LanguageContent = sampleContent,
): AsideTools {
  return {
    loadPolicy: () => Promise.resolve(policy),
    loadContent: () => Promise.resolve(content),
    client: () => ({
      name: 'OutlookWebApp',
      version: '20.1',
      mailboxSets: Array.from({ length: 15 }, (_, index) => `1.${index + 1}`),
      canCheck: true,
    }),
    capabilities: () => host.capabilities,
    packHash: '0123456789abcdef'.repeat(4),
  };
}
