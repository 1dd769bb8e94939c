import { entryForFinding } from '../../../src/policy';
import type { FaqEntry } from '../../../src/policy';

const entry = (id: string, explains: Partial<FaqEntry>): FaqEntry => ({
  id,
  number: 1,
  question: 'Q',
  synonyms: [],
  category: 'privat',
  sources: [],
  owner: 'DSB',
  applies: [],
  checked: '2026-11-22',
  related: [],
  next: [],
  detectors: [],
  detectorCategories: [],
  answer: [],
  why: [],
  rule: [],
  advice: [],
  ...explains,
});

describe('entryForFinding', () => {
  const entries = [
    entry('links', { detectorCategories: ['link'] }),
    entry('clouds', { detectors: ['cloud-link'] }),
  ];

  test.each([
    ['a detector that is named', 'cloud-link', 'link', 'clouds'],
    ['a detector of a named category', 'kurzlink', 'link', 'links'],
  ] as const)('%s', (_, detector, category, id) => {
    expect(entryForFinding(entries, { detector, category })?.id).toBe(id);
  });

  test('nothing explains it', () => {
    expect(entryForFinding(entries, { detector: 'iban', category: 'identifier' })).toBeNull();
  });
});
