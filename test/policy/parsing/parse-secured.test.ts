import { parsePolicy } from '../../../src/policy';
import type { Policy } from '../../../src/policy';
import { minimalPack, policyWith } from '../minimal-pack';

const securedOf = (secured: unknown): Policy['secured'] => policyWith({ secured }).secured;

describe('the mark for secured sending', () => {
  test('is off where the pack says nothing', () => {
    expect('secured' in policyWith({})).toBe(false);
  });

  test.each([
    ['a tag', { subjectTag: '[sicher]' }, { mark: { kind: 'subject', tag: '[sicher]' } }],
    [
      'a tag and a level',
      { subjectTag: '[sicher]', level: 'hint' },
      { mark: { kind: 'subject', tag: '[sicher]' }, level: 'hint' },
    ],
    [
      'a header',
      { header: { name: 'X-Sicher', value: 'ja' } },
      { mark: { kind: 'header', name: 'X-Sicher', value: 'ja' } },
    ],
  ])('%s', (_, written, read) => {
    expect(securedOf(written)).toEqual(read);
  });

  test.each([
    ['neither', {}, 'one-mark', ['secured']],
    ['both', { subjectTag: '[s]', header: { name: 'X-Sicher', value: 'ja' } }, 'one-mark', ['secured']],
    [
      'a tag as long as a subject',
      { subjectTag: 'x'.repeat(41) },
      'bad-subject-tag',
      ['secured', 'subjectTag'],
    ],
    ['a tag of two lines', { subjectTag: 'a\nb' }, 'bad-subject-tag', ['secured', 'subjectTag']],
    [
      'a header of mail itself',
      { header: { name: 'Subject', value: 'ja' } },
      'bad-header',
      ['secured', 'header', 'name'],
    ],
    [
      'a second header in the value',
      { header: { name: 'X-Sicher', value: 'ja\r\nBcc: x@y.example' } },
      'bad-header',
      ['secured', 'header', 'value'],
    ],
    ['an unknown level', { subjectTag: '[s]', level: 'warn' }, 'not-in-list', ['secured', 'level']],
    ['a misspelt key', { subjectTg: '[s]' }, 'unknown-key', ['secured', 'subjectTg']],
  ])('not: %s', (_, secured, code, path) => {
    const result = parsePolicy({ ...minimalPack(), secured }, [], () => null);
    expect(result.ok ? [] : result.problems).toContainEqual(expect.objectContaining({ code, path }));
  });
});
