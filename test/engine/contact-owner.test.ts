// All people, offices and places are made up.
import { contactOwner } from '../../src/engine/contact-owner';

describe('contactOwner', () => {
  test.each([
    ['a title', 'Frau Muster, ', 'person'],
    ['a name', 'Erika Muster, ', 'person'],
    ['a name, surname first', 'Muster, Erika, ', 'person'],
    ['a verb', 'sie wohnt in der ', 'person'],
    ['a label', 'Straße: ', 'person'],
    ['a name in the line above', 'Erika Muster\n', 'person'],
    ['a title two lines above', 'Frau\nErika Muster\n', 'person'],
    ['an office', 'Kreis Beispiel, ', 'organisation'],
    ['an office with small words', 'Amt für Soziales und Wohnen, ', 'organisation'],
    ['an office in the block', 'Amtsgericht Kiel\nFrau Muster\n', 'organisation'],
    ['a firm', 'Muster GmbH, ', 'organisation'],
    ['the nearer of two: a person', 'Das Jugendamt besucht Familie Muster, ', 'person'],
    ['the nearer of two: an office', 'Frau Muster geht zum Rathaus, ', 'organisation'],
    ['a building site', 'Bauvorhaben ', 'place'],
    ['compounds of places', 'Die Baustellenzufahrt an der ', 'place'],
    ['a house that reads like a name', 'Ihr Betriebshof, ', 'place'],
    ['a hall of a name', 'auf dem Stand Heidkate, ', 'place'],
    ['a house of nobody', 'Jeweils im Mehrgenerationenhaus, ', 'unknown'],
    ['nothing', 'Das steht in der ', 'unknown'],
    ['nothing at all', '', 'unknown'],
    ['a blank line ends the block', 'Amt für Soziales\n\n', 'unknown'],
    ['a number ends the block', 'Amt Kiel, 24103 Kiel\n', 'unknown'],
    ['prose is no block', `Das Amt hat ${'lange '.repeat(12)}geprüft.\n`, 'unknown'],
  ])('%s: „%s“ is of %s', (_, above, owner) => {
    expect(contactOwner(above, '')).toBe(owner);
  });

  test.each([
    ['a room', ', Zimmer 12', 'organisation'],
    ['a verb', ' gemeldet', 'person'],
    ['a building site', ': Neubau einer Halle', 'place'],
    ['nothing', ' ist gesperrter', 'unknown'],
  ])('behind it %s: „%s“ is of %s', (_, after, owner) => {
    expect(contactOwner('Das ist ', after)).toBe(owner);
  });
});
