import { parsePolicy } from '../../../src/policy';
import { minimalPack } from '../minimal-pack';

const channel = (id: string, enabled = true): unknown => ({
  id,
  name: { de: 'Weg', en: 'Way' },
  contact: 'Zimmer 1',
  enabled,
});

function problemsOf(ways: unknown): readonly string[] {
  const channels = [channel('brief'), channel('portal'), channel('fax', false)];
  const result = parsePolicy({ ...minimalPack(), channels, ways }, ['iban'], () => null);
  return result.ok
    ? []
    : result.problems.map(({ code, path, params }) => {
        const { suggestion = null } = params as { readonly suggestion?: string | null };
        return [code, path.join('.'), ...(suggestion === null ? [] : [suggestion])].join(' ');
      });
}

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a channel of the pack', { citizen: { special: ['portal', 'brief'] } }],
  ['one that is switched off', { citizen: { personal: ['fax', 'brief'] } }],
  ['those that need no channel', { partner: { personal: ['gesichert', 'bebpo', 'e-mail'] } }],
])('%s', (_, ways) => {
  expect(problemsOf(ways)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['a way nobody describes', { citizen: { special: ['rohrpost'] } }, 'unknown-id ways.citizen.special.0'],
  ['a misspelt one', { citizen: { files: ['brief', 'portl'] } }, 'unknown-id ways.citizen.files.1 portal'],
  ['an empty list', { citizen: { files: [] } }, 'empty ways.citizen.files'],
  ['an unknown recipient', { citizens: {} }, 'unknown-key ways.citizens citizen'],
  ['an unknown kind of data', { citizen: { secret: ['brief'] } }, 'unknown-key ways.citizen.secret'],
  ['a text', { citizen: { files: 'brief' } }, 'wrong-type ways.citizen.files'],
])('not: %s', (_, ways, expected) => {
  expect(problemsOf(ways)).toEqual([expected]);
});
