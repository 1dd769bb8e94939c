import { moveOutsidersToBcc, removeRecipients } from '../../src/fixes';
import type { Recipient, RecipientField } from '../../src/message';
import type { Tier } from '../../src/policy';

// All names and addresses are invented.

const SENDER = { address: 'a.muster@kreis.example', name: 'Anna Muster' };

interface Entry {
  readonly recipient: Recipient;
  readonly tier: Tier;
}

function entry(field: RecipientField, address: string, tier: Tier = 'other'): Entry {
  return { recipient: { address, name: `Name von ${address}`, field, kind: 'person' }, tier };
}

const show = (recipients: readonly Recipient[]): string[] =>
  recipients.map(({ field, address }) => `${field} ${address}`);

test('the recipients at these places go, the others keep their order and names', () => {
  const recipients = [entry('to', 'a'), entry('to', 'b'), entry('cc', 'c'), entry('cc', 'b')].map(
    ({ recipient }) => recipient,
  );
  expect(removeRecipients(recipients, [1, 3])).toEqual([recipients[0], recipients[2]]);
  expect(removeRecipients(recipients, [])).toEqual(recipients);
});

describe('outsiders in Bcc', () => {
  test.each<[reason: string, before: readonly Entry[], after: readonly string[]]>([
    [
      'nobody left in To: the sender stands there',
      [entry('to', 'x@a.example'), entry('to', 'y@b.example'), entry('cc', 'z@gmx.de', 'freemail')],
      ['to a.muster@kreis.example', 'bcc x@a.example', 'bcc y@b.example', 'bcc z@gmx.de'],
    ],
    [
      'colleagues stay where they are',
      [
        entry('to', 'x@a.example'),
        entry('to', 'chef@kreis.example', 'own'),
        entry('cc', 'amt@land.example', 'authority'),
      ],
      ['to chef@kreis.example', 'cc amt@land.example', 'bcc x@a.example'],
    ],
    [
      'those in Bcc stay ahead, nobody stands there twice',
      [
        entry('to', 'X@a.example'),
        entry('cc', 'y@b.example'),
        entry('cc', 'Y@B.example'),
        entry('bcc', 'x@a.example'),
      ],
      ['to a.muster@kreis.example', 'bcc x@a.example', 'bcc y@b.example'],
    ],
    [
      'the sender is in the list already',
      [entry('to', 'x@a.example'), entry('cc', 'A.Muster@kreis.example', 'own')],
      ['cc A.Muster@kreis.example', 'bcc x@a.example'],
    ],
    [
      'private and blocked addresses are outsiders',
      [entry('to', 'p@privat.example', 'own-private'), entry('to', 'q@gesperrt.example', 'blocked')],
      ['to a.muster@kreis.example', 'bcc p@privat.example', 'bcc q@gesperrt.example'],
    ],
  ])('%s', (_reason, before, after) => {
    expect(show(moveOutsidersToBcc(before, SENDER))).toEqual(after);
  });

  test('names and kinds travel along', () => {
    const [, moved] = moveOutsidersToBcc([entry('to', 'x@a.example')], SENDER);
    expect(moved).toEqual({
      address: 'x@a.example',
      name: 'Name von x@a.example',
      field: 'bcc',
      kind: 'person',
    });
  });

  test('an unknown sender leaves To empty', () => {
    expect(show(moveOutsidersToBcc([entry('to', 'x@a.example')], null))).toEqual(['bcc x@a.example']);
  });
});
