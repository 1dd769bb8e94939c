import { blockDuties } from '../../src/declines';
import type { DeclineChoice } from '../../src/declines';
import { choose, content } from './shipped-letters';

describe('blockDuties', () => {
  test.each<[string, Partial<DeclineChoice>, string, string]>([
    ['a citizen', {}, 'P1 P2 P3 P4 P6 P7 P8', 'P5'],
    ['a case', { situation: 'd02', way: 'letter' }, 'P1 P2 P3 P4 P7 P8', 'P5 P6'],
    ['politics', { situation: 'd04', sender: 'politik' }, 'P1 P2 P3 P4 P5 P6 P7 P8', ''],
    ['press', { situation: 'd06', sender: 'presse' }, 'P1 P2 P3 P4 P6 P8', 'P5 P7'],
    ['recruiters', { situation: 'd08', sender: 'vertrieb' }, 'P1 P2 P3 P4 P6 P8', 'P5 P7'],
    ['parents, in any situation', { situation: 'd17', sender: 'schule' }, 'P1 P2 P3 P4 P7 P8', 'P5 P6'],
    ['the second request', { situation: 'd21' }, 'P2 P4 P8', 'P1 P3 P5 P6 P7'],
    [
      'the second request of a politician',
      { situation: 'd21', sender: 'politik' },
      'P2 P4 P8',
      'P1 P3 P5 P6 P7',
    ],
    ['a call carries no e-mail address', { way: 'phone' }, 'P1 P2 P3 P4 P7 P8', 'P5'],
    ['a note carries nothing of the office', { way: 'note' }, 'P1 P2', 'P5'],
  ])('%s', (_, changes, mandatory, forbidden) => {
    const duties = blockDuties(content.rules, choose(changes));
    expect(duties.mandatory.join(' ')).toBe(mandatory);
    expect(duties.forbidden.join(' ')).toBe(forbidden);
  });
});
