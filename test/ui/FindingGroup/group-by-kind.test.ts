import { groupByKind } from '../../../src/ui/FindingGroup/group-by-kind';
import type { FindingView } from '../../../src/ui/finding-view';

/** So much of a card as grouping looks at. */
const card = (detector: string, place: number, places = 1): FindingView =>
  ({
    key: `${detector} ${place}`,
    name: detector.toUpperCase(),
    places,
    finding: { detector },
    maskable: Array.from({ length: places }, (_, i) => `${detector}-${place}-${i}`),
  }) as unknown as FindingView;
const cards = (detector: string, count: number): FindingView[] =>
  Array.from({ length: count }, (_, place) => card(detector, place));

describe('grouping by kind', () => {
  test('a list that can be read is left as it is, whatever its kinds', () => {
    const few = cards('iban', 20);
    expect(groupByKind(few)).toEqual({ kinds: [], single: few });
  });

  test('in a long list each kind with many cards becomes a group, in the order of its first card', () => {
    const { kinds, single } = groupByKind([
      card('kfz-kennzeichen', 0),
      ...cards('telefonnummer', 5),
      ...cards('iban', 30),
      ...cards('steuer-id', 4),
    ]);
    expect(kinds.map(({ detector, count }) => [detector, count])).toEqual([
      ['telefonnummer', 5],
      ['iban', 30],
    ]);
    expect(single.map(({ key }) => key)).toEqual([
      'kfz-kennzeichen 0',
      ...[0, 1, 2, 3].map((place) => `steuer-id ${place}`),
    ]);
  });

  test('a group counts places, not cards, and masks every one of them', () => {
    const [group] = groupByKind([...cards('iban', 24), card('iban', 24, 3)]).kinds;
    expect(group).toMatchObject({ name: 'IBAN', count: 27 });
    expect(group?.maskable).toHaveLength(27);
  });
});
