import { parsePolicy } from '../../../src/policy';
import { minimalPack, policyWith } from '../minimal-pack';

const domains = ['ag.example'];

function problemsOf(sections: Record<string, unknown>): readonly string[] {
  const result = parsePolicy({ ...minimalPack(), ...sections }, ['iban'], () => null);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const names = (entry: unknown): Record<string, unknown> => ({ recipients: { names: [entry] } });

test('what a pack leaves out', () => {
  const { sender, recipients } = policyWith({});
  expect(sender).toEqual({ mailboxes: [], requiredFor: [] });
  expect(recipients).toEqual({ maxVisible: 10, maxHouses: 4, names: [] });
  expect(policyWith({ recipients: { maxVisible: 3 } }).recipients).toEqual({
    maxVisible: 3,
    maxHouses: 4,
    names: [],
  });
});

test('an organisation with its other names', () => {
  const entry = {
    name: 'Amtsgericht',
    aliases: ['AG Beispielstadt'],
    domains: ['ag.example', '!x.ag.example'],
  };
  expect(policyWith(names(entry)).recipients.names).toEqual([entry]);
  expect(policyWith(names({ name: 'Amtsgericht', domains })).recipients.names).toEqual([
    { name: 'Amtsgericht', aliases: [], domains },
  ]);
});

test.each<[string, unknown, string]>([
  ['no domain', { name: 'Amtsgericht' }, 'missing recipients.names.0.domains'],
  ['an empty list', { name: 'Amtsgericht', domains: [] }, 'empty recipients.names.0.domains'],
  [
    'an address',
    { name: 'Amtsgericht', domains: ['p@ag.example'] },
    'bad-domain recipients.names.0.domains.0',
  ],
  ['no name', { domains }, 'missing recipients.names.0.name'],
  ['a name that many have', { name: 'AG', domains }, 'short-name recipients.names.0.name'],
  ['signs only', { name: '– / –', domains }, 'short-name recipients.names.0.name'],
  [
    'an alias too short',
    { name: 'Amtsgericht', aliases: ['AG'], domains },
    'short-name recipients.names.0.aliases.0',
  ],
  [
    'a misspelt key',
    { name: 'Amtsgericht', domain: 'ag.example', domains },
    'unknown-key recipients.names.0.domain',
  ],
  ['a text', 'Amtsgericht', 'wrong-type recipients.names.0'],
])('not an organisation: %s', (_, entry, expected) => {
  expect(problemsOf(names(entry))).toEqual([expected]);
});

test('500 organisations are enough', () => {
  const many = (count: number): unknown =>
    Array.from({ length: count }, () => ({ name: 'Amtsgericht', domains }));
  expect(problemsOf({ recipients: { names: many(500) } })).toEqual([]);
  expect(problemsOf({ recipients: { names: many(501) } })).toEqual(['too-many recipients.names']);
});

test.each<[string, unknown, readonly string[]]>([
  ['mailboxes alone', { mailboxes: ['amt@kreis.example'] }, []],
  ['a demand with mailboxes', { mailboxes: ['amt@kreis.example'], requiredFor: ['authority'] }, []],
  ['a demand without any', { requiredFor: ['authority'] }, ['missing sender.mailboxes']],
  ['no address', { mailboxes: ['amt'] }, ['bad-mail sender.mailboxes.0']],
  ['no tier', { mailboxes: ['a@b.example'], requiredFor: ['court'] }, ['not-in-list sender.requiredFor.0']],
])('the sender: %s', (_, sender, expected) => {
  expect(problemsOf({ sender })).toEqual(expected);
});
