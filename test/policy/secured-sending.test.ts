import type { Message } from '../../src/message';
import { decide, isMarkedSecured, markHeaders } from '../../src/policy';
import type { SecureMark } from '../../src/policy';
import { messageWith } from '../anatomy/message-with';
import { ibanFinding } from './iban-finding';
import { policyWith } from './minimal-pack';

const mail = (fields: Partial<Message>): Message => messageWith({ format: 'text', content: '' }, fields);
const TAG: SecureMark = { kind: 'subject', tag: '[sicher]' };
const HEADER: SecureMark = { kind: 'header', name: 'X-Sicher', value: 'ja' };

describe('a marked message', () => {
  test.each([
    ['the tag in front', TAG, { subject: '[sicher] Bescheid' }, true],
    ['in an answer, in capitals', TAG, { subject: 'AW: [SICHER] Bescheid' }, true],
    ['no tag', TAG, { subject: 'sicher Bescheid' }, false],
    [
      'the tag of an appointment, which no gateway sends',
      TAG,
      { subject: '[sicher]', kind: 'appointment' },
      false,
    ],
    ['the header', HEADER, { headers: [{ name: 'x-sicher', value: 'ja' }] }, true],
    ['the header with another value', HEADER, { headers: [{ name: 'X-Sicher', value: 'nein' }] }, false],
    ['headers nobody could read', HEADER, {}, false],
  ] as const)('%s', (_, mark, fields, isMarked) => {
    expect(isMarkedSecured(mail(fields), mark)).toBe(isMarked);
  });

  test('is read with the header of the pack only', () => {
    expect(markHeaders(policyWith({}))).toEqual([]);
    expect(markHeaders(policyWith({ secured: { subjectTag: '[s]' } }))).toEqual([]);
    expect(markHeaders(policyWith({ secured: { header: { name: 'X-Sicher', value: 'ja' } } }))).toEqual([
      'X-Sicher',
    ]);
  });
});

describe('the verdict on a marked message', () => {
  const rules = [{ id: 'alles', when: {}, level: 'stop' }];
  const findings = [
    ibanFinding('number'),
    ibanFinding('contact', { category: 'contact' }),
    ibanFinding('person', { category: 'person' }),
    ibanFinding('health', { category: 'special' }),
    ibanFinding('password', { category: 'secret' }),
    ibanFinding('link', { category: 'link' }),
    ibanFinding('subject', { part: 'subject', zone: 'subject' }),
  ];

  test('falls for what the secured way protects, and one rule then has two reasons', () => {
    const policy = policyWith({ rules, secured: { subjectTag: '[s]', level: 'hint' } });
    const { levels, verdict } = decide(findings, 'other', policy, true);
    expect(levels).toEqual({
      number: 'hint',
      contact: 'hint',
      person: 'hint',
      health: 'stop',
      password: 'stop',
      link: 'stop',
      subject: 'stop',
    });
    expect(verdict).toEqual({
      level: 'stop',
      reasons: [
        { rule: 'alles', level: 'stop', findings: ['health', 'password', 'link', 'subject'] },
        { rule: 'alles', level: 'hint', findings: ['number', 'contact', 'person'] },
      ],
    });
  });

  test.each([
    ['without the mark', 'hint', false],
    ['where the pack names no level', undefined, true],
    ['where the level is no milder', 'stop', true],
  ])('stays %s', (_, level, isSecured) => {
    const secured = { subjectTag: '[s]', ...(level === undefined ? {} : { level }) };
    const policy = policyWith({ rules, secured });
    expect(decide(findings, 'other', policy, isSecured)).toEqual(
      decide(findings, 'other', policyWith({ rules })),
    );
  });

  test('a level never makes anything stricter', () => {
    const policy = policyWith({
      rules: [{ id: 'alles', when: {}, level: 'hint' }],
      secured: { subjectTag: '[s]', level: 'stop' },
    });
    expect(decide([ibanFinding('f1')], 'other', policy, true).levels).toEqual({ f1: 'hint' });
  });
});
