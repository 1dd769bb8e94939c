import { formsFor, isOffered, lengthsFor, offerFor, situationsFor } from '../../src/declines';
import { choose, content } from './shipped-letters';

const { rules } = content;

describe('what can be chosen', () => {
  test('a situation has its senders, networks and ways', () => {
    const offer = offerFor(rules, 'd20');
    expect(offer?.networks.map(({ id }) => id)).toEqual(['linkedin', 'xing']);
    expect(offer?.senders.map(({ id }) => id)).toEqual(['buerger', 'politik', 'firma', 'behoerde', 'verein']);
    expect(offer?.ways).toEqual(['email', 'letter', 'phone', 'note']);
    expect(offerFor(rules, 'd99')).toBeNull();
  });

  test('situations of a sender in a network', () => {
    const ids = situationsFor(rules, { sender: 'presse', network: 'x' }).map(({ id }) => id);
    expect(ids).toEqual(['d06', 'd19', 'd21', 'd22', 'd23', 'd29']);
    expect(situationsFor(rules, {}).length).toBe(rules.situations.length);
  });

  test('a person with a case gets no e-mail', () => {
    expect(offerFor(rules, 'd02')?.ways).toEqual(['letter', 'phone', 'note']);
    expect(offerFor(rules, 'd03')?.ways).toEqual(['letter', 'phone', 'note']);
  });

  test('lengths and forms follow the way', () => {
    expect(lengthsFor('note')).toEqual(['note190', 'note480']);
    expect(lengthsFor('phone')).toEqual(['normal']);
    expect(lengthsFor('email')).toEqual(['normal', 'long']);
    expect(formsFor('notice')).toEqual(['neutral']);
    expect(formsFor('letter')).toEqual(['frau', 'herr', 'divers', 'neutral']);
  });

  test('every situation of the fact sheet is there, and each can happen', () => {
    const expected = Array.from({ length: 30 }, (_, index) => `d${String(index + 1).padStart(2, '0')}`);
    expect(rules.situations.map(({ id }) => id)).toEqual(expected);
    expect(
      rules.situations.filter(({ networks, senders }) => networks.length * senders.length === 0),
    ).toEqual([]);
    expect(isOffered(rules, choose())).toBe(true);
  });
});
