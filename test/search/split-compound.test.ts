import { splitCompound } from '../../src/search/split-compound';

const KNOWN = new Set(['kontakt', 'anfrage', 'freundschaft', 'schaden', 'cloud', 'mail']);

describe('splitCompound', () => {
  test.each([
    ['both parts known', 'kontaktanfrage', ['kontakt', 'anfrage']],
    ['a letter between the parts', 'freundschaftsanfrage', ['freundschaft', 'anfrage']],
    ['the end alone known', 'bekanntenanfrage', ['anfrage']],
    ['the beginning alone known', 'cloudanbieter', ['cloud']],
    ['a short word in front', 'rufschaden', ['schaden']],
    ['the word itself', 'anfrage', []],
    ['a known word in the middle only', 'xxxxcloudxxxx', []],
    ['nothing known', 'kantine', []],
  ])('%s', (_, word, parts) => {
    expect(new Set(splitCompound(word, (part) => KNOWN.has(part)))).toEqual(new Set(parts));
  });
});
