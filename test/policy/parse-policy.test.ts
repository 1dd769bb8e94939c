import { parsePolicy } from '../../src/policy';
import type { PolicyProblem } from '../../src/policy';
import { minimalPack } from './minimal-pack';

const DETECTORS = ['iban', 'cloud-link'];

function problemsOf(value: unknown): readonly PolicyProblem[] {
  const result = parsePolicy(value, DETECTORS, () => null);
  return result.ok ? [] : result.problems;
}

const rule = (when: unknown, level: unknown = 'hint'): unknown => ({ id: 'r', when, level });

describe('parsePolicy', () => {
  test('a pack without optional members is whole', () => {
    const result = parsePolicy({ ...minimalPack(), own: {}, links: {} }, DETECTORS, () => null);
    expect(result).toMatchObject({
      ok: true,
      policy: { own: { domains: [], phonePrefixes: [] }, links: { allowed: [] } },
    });
  });

  test('a key without a value counts as left out', () => {
    expect(problemsOf({ ...minimalPack(), own: { domains: null, phonePrefixes: null } })).toEqual([]);
  });

  test('future categories are known though no detector of them exists yet', () => {
    const rules = [rule({ categories: ['recipient', 'attachment', 'special'] })];
    expect(problemsOf({ ...minimalPack(), rules })).toEqual([]);
  });

  test.each([
    // not a pack at all
    ['a text instead of a pack', () => 'streng', 'wrong-type', '', { expected: 'section', found: 'text' }],
    ['an empty file', () => null, 'wrong-type', '', { expected: 'section', found: 'nothing' }],
    ['a list instead of a pack', () => [], 'wrong-type', '', { expected: 'section', found: 'list' }],
    // keys
    ['a misspelt key', { rulez: [] }, 'unknown-key', 'rulez', { key: 'rulez', suggestion: 'rules' }],
    [
      'a key nobody knows',
      { telemetry: true },
      'unknown-key',
      'telemetry',
      { key: 'telemetry', suggestion: null },
    ],
    [
      'a misspelt tier',
      { tiers: { freemial: [] } },
      'unknown-key',
      'tiers.freemial',
      { suggestion: 'freemail' },
    ],
    [
      'a key named like an inherited one',
      { tiers: { constructor: [] } },
      'unknown-key',
      'tiers.constructor',
      {},
    ],
    ['a section left out', { dsb: undefined }, 'missing', 'dsb', { key: 'dsb' }],
    ['a member left out', { dsb: { name: 'D', phone: '1' } }, 'missing', 'dsb.mail', { key: 'mail' }],
    // types
    ['a version without quotation marks', { version: 1.2 }, 'wrong-type', 'version', { found: 'number' }],
    ['one domain instead of a list', { own: { domains: 'a.example' } }, 'wrong-type', 'own.domains', {}],
    [
      'rules as a section',
      { rules: { a: 1 } },
      'wrong-type',
      'rules',
      { expected: 'list', found: 'section' },
    ],
    ['an empty title', { title: { de: ' ', en: 'x' } }, 'empty', 'title.de', {}],
    ['a title in one language', { title: { de: 'x' } }, 'missing', 'title.en', { key: 'en' }],
    // values
    ['an id with a blank', { id: 'mein Pack' }, 'bad-id', 'id', { value: 'mein Pack' }],
    ['a German date', { date: '22.11.2026' }, 'bad-date', 'date', {}],
    ['a day that does not exist', { date: '2026-02-29' }, 'bad-date', 'date', {}],
    ['a month that does not exist', { date: '2026-13-01' }, 'bad-date', 'date', {}],
    [
      'more time than Outlook gives',
      { failure: { onError: 'hint', onTimeout: 'hint', deadlineMs: 6000 } },
      'out-of-range',
      'failure.deadlineMs',
      { value: 6000, min: 500, max: 4000 },
    ],
    ['an address as domain', { own: { domains: ['a@b.example'] } }, 'bad-domain', 'own.domains.0', {}],
    ['a domain with umlauts', { own: { domains: ['plön.example'] } }, 'bad-domain', 'own.domains.0', {}],
    ['a star', { tiers: { partner: ['*.a.example'] } }, 'bad-domain', 'tiers.partner.0', {}],
    ['a top-level domain alone', { tiers: { authority: ['de'] } }, 'bad-domain', 'tiers.authority.0', {}],
    [
      'an unknown service',
      { links: { services: { remove: ['dropbx'] } } },
      'unknown-service',
      'links.services.remove.0',
      { value: 'dropbx', suggestion: 'dropbox' },
    ],
    [
      'a service added under a known name',
      {
        links: {
          services: {
            add: [
              { id: 'dropbox', name: 'D', operator: 'D', zone: 'US', category: 'form', hosts: ['d.example'] },
            ],
          },
        },
      },
      'duplicate-id',
      'links.services.add.0.id',
      { value: 'dropbox' },
    ],
    [
      'a service with a seat nobody knows',
      { links: { services: { override: [{ id: 'dropbox', zone: 'USA' }] } } },
      'not-in-list',
      'links.services.override.0.zone',
      {},
    ],
    [
      'a tool without a sentence',
      { links: { insteadOf: { tool: { de: 'T', en: 'T' } } } },
      'missing',
      'links.insteadOf.sentence',
      { key: 'sentence' },
    ],
    [
      'a tenant with its domain',
      { own: { tenants: ['kreis.sharepoint.com'] } },
      'bad-tenant',
      'own.tenants.0',
      {},
    ],
    ['a link with https', { links: { allowed: ['https://a.example'] } }, 'bad-host', 'links.allowed.0', {}],
    [
      'a prefix that YAML made a number',
      { own: { phonePrefixes: [494551] } },
      'bad-phone-prefix',
      'own.phonePrefixes.0',
      { value: '494551' },
    ],
    [
      'a prefix as dialled',
      { own: { phonePrefixes: ['04551'] } },
      'bad-phone-prefix',
      'own.phonePrefixes.0',
      {},
    ],
    [
      'an account with a slip',
      { own: { ibans: ['DE88 3704 0044 0532 0130 00'] } },
      'bad-iban',
      'own.ibans.0',
      {},
    ],
    ['an account of the old kind', { own: { ibans: ['532013000'] } }, 'bad-iban', 'own.ibans.0', {}],
    ['a contact without @', { dsb: { name: 'D', mail: 'x', phone: '1' } }, 'bad-mail', 'dsb.mail', {}],
    // rules
    ['no rules', { rules: [] }, 'empty', 'rules', {}],
    [
      'an unknown level',
      { rules: [rule({}, 'stopp')] },
      'not-in-list',
      'rules.0.level',
      { value: 'stopp', suggestion: 'stop' },
    ],
    [
      'an unknown tier',
      { rules: [rule({ tiers: ['extern'] })] },
      'not-in-list',
      'rules.0.when.tiers.0',
      { value: 'extern', suggestion: null },
    ],
    [
      'an unknown detector',
      { rules: [rule({ detectors: ['ibann'] })] },
      'unknown-detector',
      'rules.0.when.detectors.0',
      { value: 'ibann', suggestion: 'iban' },
    ],
    ['a condition that can never fit', { rules: [rule({ zones: [] })] }, 'empty', 'rules.0.when.zones', {}],
    [
      'a confidence in per cent',
      { rules: [rule({ minConfidence: 50 })] },
      'out-of-range',
      'rules.0.when.minConfidence',
      { value: 50, min: 0, max: 1 },
    ],
    ['nothing beside', { rules: [rule({ beside: {} })] }, 'empty', 'rules.0.when.beside', {}],
    [
      'an unknown category beside',
      { rules: [rule({ beside: { categories: ['persons'] } })] },
      'not-in-list',
      'rules.0.when.beside.categories.0',
      { value: 'persons', suggestion: 'person' },
    ],
    [
      'two rules of one name',
      { rules: [rule({ zones: ['text'] }), rule({})] },
      'duplicate-id',
      'rules.1.id',
      { value: 'r' },
    ],
    [
      'a rule below one that takes everything',
      { rules: [rule({}), { id: 's', when: {}, level: 'hint' }] },
      'never-reached',
      'rules.1',
      { rule: 'r' },
    ],
    ['a question without answers', { rules: [rule({}, 'justify')] }, 'reasons-needed', 'reasons', {}],
  ])('%s', (_, sections, code, path, params) => {
    const value = typeof sections === 'function' ? sections() : { ...minimalPack(), ...sections };
    const problems = problemsOf(value);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, params });
    expect(problems[0]?.path.join('.')).toBe(path);
  });

  test('all problems are named, not just the first', () => {
    const codes = problemsOf({
      ...minimalPack(),
      id: '',
      date: 'gestern',
      rules: [rule({ zones: ['betreff'], tiers: ['x'] }, 'nie'), { id: 'r', level: 'hint' }],
    }).map(({ code }) => code);
    expect(codes.sort()).toEqual(
      ['empty', 'bad-date', 'not-in-list', 'not-in-list', 'not-in-list', 'missing', 'duplicate-id'].sort(),
    );
  });

  test('what is missing is shown at the section that lacks it', () => {
    const result = parsePolicy(
      { ...minimalPack(), dsb: { name: 'D', mail: 'd@a.example' } },
      DETECTORS,
      (path) => (path.join('.') === 'dsb' ? { line: 40, column: 1 } : null),
    );
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'missing', line: 40, column: 1 }] });
  });

  test('a channel that is switched off is checked and left out', () => {
    const name = { de: 'Fax', en: 'Fax' };
    const channels = [
      { id: 'fax', name, contact: '1', enabled: false },
      { id: 'brief', name, contact: '2', note: name, enabled: true },
    ];
    expect(parsePolicy({ ...minimalPack(), channels }, DETECTORS, () => null)).toMatchObject({
      ok: true,
      policy: { channels: [{ id: 'brief', name, contact: '2', note: name }] },
    });
    expect(
      problemsOf({ ...minimalPack(), channels: [{ id: 'fax', name, contact: 1, enabled: false }] }),
    ).toHaveLength(1);
  });

  test('a pasted page is quoted shortened', () => {
    const [problem] = problemsOf({ ...minimalPack(), id: 'x '.repeat(5000) });
    expect(JSON.stringify(problem?.params).length).toBeLessThan(100);
  });
});
