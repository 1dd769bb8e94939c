import { join } from 'node:path';
import { firstChoice, settleChoice } from '../../../src/apps/teams-tab/decline-choice';
import { letterChecks } from '../../../src/apps/teams-tab/letter-checks';
import { composeDecline, createDeclineCheck, isOffered, officeValues } from '../../../src/declines';
import type { DeclineChoice } from '../../../src/declines';
import { DETECTOR_IDS } from '../../../src/check';
import { readDeclines } from '../../../src/hosts/files/read-declines';
import { readPolicyPack } from '../../../src/hosts/files/read-policy-pack';
import type { DeclineContent, Policy } from '../../../src/policy';
import { tabTextsFor } from '../../../src/texts';

// The pack that is shipped. All names are invented.

const PACK = join(__dirname, '../../../policies/streng');
let content: DeclineContent;
let policy: Policy;

beforeAll(() => {
  const declines = readDeclines(PACK);
  const pack = readPolicyPack(PACK, DETECTOR_IDS);
  if (!declines.ok || declines.declines === null || !pack.ok) throw new Error('the pack cannot be read');
  content = declines.declines;
  policy = pack.policy;
});

const start = (situation: string): DeclineChoice => {
  const choice = firstChoice(content.rules, situation, 'de');
  if (choice === null) throw new Error('the pack has no situations');
  return choice;
};

describe('choices', () => {
  test('every situation of the pack opens with a choice that is offered', () => {
    const letters = content.rules.situations.filter(({ outcome }) => outcome === 'letter');
    expect(letters.filter(({ id }) => !isOffered(content.rules, start(id))).map(({ id }) => id)).toEqual([]);
    expect(letters.filter(({ id }) => start(id).situation !== id).map(({ id }) => id)).toEqual([]);
  });

  test('an unknown situation opens the first one', () => {
    expect(start('gibt-es-nicht').situation).toBe(content.rules.situations[0]?.id);
  });

  test('every sender and network leads to something possible, whatever was chosen before', () => {
    const stuck = content.rules.senders.flatMap(({ id: sender }) =>
      content.rules.networks.flatMap(({ id: network }) => {
        const choice = settleChoice(content.rules, { ...start('d01'), sender, network, title: true });
        const { kind } = composeDecline(content, choice, {});
        return choice.sender === sender && kind !== 'not-offered' ? [] : [`${sender} × ${network}`];
      }),
    );
    expect(stuck).toEqual([]);
  });

  test('a way with no name in it drops the title and the form of address', () => {
    const notice = settleChoice(content.rules, { ...start('d29'), way: 'notice', form: 'frau', title: true });
    expect(notice).toMatchObject({ form: 'neutral', title: false });
  });
});

describe('checks beside the letter', () => {
  const rows = (change: (text: string) => string, values = {}): readonly string[] => {
    const choice = start('d01');
    const all = { ...officeValues(policy.office), ...values };
    const letter = composeDecline(content, choice, all);
    if (letter.kind !== 'letter') throw new Error('no letter');
    const text = change(letter.body);
    const check = createDeclineCheck(content, { values: all, permissions: { allowed: [], ownDomains: [] } });
    const words = tabTextsFor('de').letters;
    return letterChecks({ rules: content.rules, choice, text, issues: check(text, choice), words })
      .filter(({ state }) => state !== 'ok')
      .map(
        ({ label, state, words: quoted }) =>
          `${label}: ${state}${quoted === undefined ? '' : ` (${quoted})`}`,
      );
  };
  const filled = { nachname: 'Beispiel', name: 'Kim Muster', amt: 'Fachdienst Muster' };

  test('a whole letter has nothing to repair', () => {
    expect(rows((text) => text, filled)).toEqual([]);
  });

  test('open blanks are one row', () => {
    expect(rows((text) => text)).toEqual(['3 Lücken sind offen: extend']);
  });

  test.each([
    [
      'the telephone is struck out',
      (text: string) => text.replace(/Telefon: .*\n/, ''),
      /Telefon und Postanschrift: missing/,
    ],
    [
      '„exceptionally“ is added',
      (text: string) => `${text}\nAusnahmsweise geht es doch.`,
      /„ausnahmsweise“.*: forbidden/,
    ],
    [
      'a link into the network',
      (text: string) => `${text}\nhttps://www.facebook.com/kreis`,
      /Kein Link.*: forbidden/,
    ],
  ])('%s: it is said', (_, change, said) => {
    expect(rows(change, filled).join('\n')).toMatch(said);
  });
});
