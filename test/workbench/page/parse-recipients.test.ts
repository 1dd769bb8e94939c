import { parseRecipients } from '../../../src/workbench/page/parse-recipients';

// All names and addresses are invented.

test.each([
  ['a@b.example', ['a@b.example'], ''],
  ['a@b.example; c@d.example', ['a@b.example', 'c@d.example'], ''],
  ['Erika Mustermann <e@b.example>', ['e@b.example'], ''],
  ['Erika', [], 'Erika'],
  ['a@b.example, Erika', ['a@b.example'], 'Erika'],
  [' ; ', [], ''],
])('%j', (typed, addresses, rest) => {
  const parsed = parseRecipients(typed);
  expect(parsed.resolved.map(({ address }) => address)).toEqual(addresses);
  expect(parsed.rest).toBe(rest);
});
