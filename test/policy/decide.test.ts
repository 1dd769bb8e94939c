import { decide, failureVerdict } from '../../src/policy';
import { ibanFinding } from './iban-finding';
import { policyWith } from './minimal-pack';

const policy = policyWith({
  rules: [
    { id: 'haus', when: { tiers: ['own'] }, level: 'allow' },
    { id: 'unsicher', when: { detectors: ['iban'], minConfidence: 0.5 }, level: 'confirm' },
    { id: 'betreff', when: { zones: ['subject'] }, level: 'stop' },
    { id: 'eigen', when: { categories: ['contact'], subjects: ['own', 'recipient'] }, level: 'allow' },
    { id: 'kontakt', when: { categories: ['contact'] }, level: 'hint' },
    { id: 'cloud', when: { detectors: ['cloud-link'] }, level: 'stop' },
  ],
  reasons: [{ id: 'grund', label: { de: 'Grund', en: 'Ground' } }],
});

describe('decide', () => {
  test('the first rule that fits decides, even if a later one is stricter', () => {
    const { levels } = decide([ibanFinding('f1', { zone: 'subject' })], 'other', policy);
    expect(levels).toEqual({ f1: 'confirm' });
  });

  test('every condition of a rule must fit', () => {
    const { levels } = decide(
      [
        ibanFinding('f1', { confidence: 0.5 }),
        ibanFinding('f2', { confidence: 0.49 }),
        ibanFinding('f3', { confidence: 0.49, zone: 'subject' }),
        ibanFinding('f4', { category: 'contact', detector: 'telefonnummer', subject: 'recipient' }),
        ibanFinding('f5', { category: 'contact', detector: 'telefonnummer', subject: 'third-party' }),
      ],
      'other',
      policy,
    );
    expect(levels).toEqual({ f1: 'confirm', f2: 'allow', f3: 'stop', f4: 'allow', f5: 'hint' });
  });

  test.each([
    ['the category of a neighbour', [{ detector: 'gesundheit', category: 'special' as const }], 'stop'],
    ['the detector of a neighbour', [{ detector: 'cloud-link', category: 'link' as const }], 'stop'],
    ['another neighbour', [{ detector: 'iban', category: 'identifier' as const }], 'hint'],
  ])('beside: %s', (_, beside, level) => {
    const together = policyWith({
      rules: [
        {
          id: 'mit',
          when: { beside: { categories: ['special'], detectors: ['cloud-link'] } },
          level: 'stop',
        },
        { id: 'ohne', when: {}, level: 'hint' },
      ],
    });
    const { levels } = decide([ibanFinding('f1', { beside }), ibanFinding('f2')], 'other', together);
    expect(levels).toEqual({ f1: level, f2: 'hint' });
  });

  test('the tier of the message counts for every finding', () => {
    const { verdict } = decide(
      [ibanFinding('f1'), ibanFinding('f2', { detector: 'cloud-link' })],
      'own',
      policy,
    );
    expect(verdict).toEqual({ level: 'allow', reasons: [] });
  });

  test('reasons stand worst first, then in the order of the rules, and gather their findings', () => {
    const { verdict } = decide(
      [
        ibanFinding('f1', { category: 'contact', detector: 'telefonnummer' }),
        ibanFinding('f2', { detector: 'cloud-link', category: 'link' }),
        ibanFinding('f3'),
        ibanFinding('f4', { detector: 'steuer-id', zone: 'subject' }),
        ibanFinding('f5'),
      ],
      'freemail',
      policy,
    );
    expect(verdict).toEqual({
      level: 'stop',
      reasons: [
        { rule: 'betreff', level: 'stop', findings: ['f4'] },
        { rule: 'cloud', level: 'stop', findings: ['f2'] },
        { rule: 'unsicher', level: 'confirm', findings: ['f3', 'f5'] },
        { rule: 'kontakt', level: 'hint', findings: ['f1'] },
      ],
    });
  });

  test('no finding, no reason', () => {
    expect(decide([], 'blocked', policy)).toEqual({ verdict: { level: 'allow', reasons: [] }, levels: {} });
  });
});

describe('failureVerdict', () => {
  test('is the word of the pack for that failure', () => {
    const strict = policyWith({ failure: { onError: 'hint', onTimeout: 'stop', deadlineMs: 1000 } });
    expect(failureVerdict(strict, 'error')).toEqual({ level: 'hint', reasons: [] });
    expect(failureVerdict(strict, 'timeout')).toEqual({ level: 'stop', reasons: [] });
  });
});
