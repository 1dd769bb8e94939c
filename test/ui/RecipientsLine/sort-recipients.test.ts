import type { ReportedRecipient } from '../../../src/check';
import type { Tier } from '../../../src/policy';
import { sortRecipients } from '../../../src/ui/RecipientsLine/sort-recipients';

const entry = (address: string, tier: Tier): ReportedRecipient => ({
  recipient: { address, name: '', field: 'to', kind: 'person' },
  tier,
});

test('least trusted first, otherwise as in the message', () => {
  const sorted = sortRecipients([
    entry('a@kreis.example', 'own'),
    entry('b@firma.example', 'other'),
    entry('c@post.example', 'freemail'),
    entry('d@firma.example', 'other'),
  ]);
  expect(sorted.map(({ recipient }) => recipient.address)).toEqual([
    'c@post.example',
    'b@firma.example',
    'd@firma.example',
    'a@kreis.example',
  ]);
});
