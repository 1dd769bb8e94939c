import { DATA_KINDS, findWays, RECIPIENT_KINDS } from '../../src/policy';

const PAIRS = DATA_KINDS.flatMap((data) => RECIPIENT_KINDS.map((recipient) => [data, recipient] as const));

test.each(PAIRS)('%s to %s: there is a way, and none twice', (data, recipient) => {
  const ways = findWays(data, recipient);
  expect(ways.length).toBeGreaterThan(0);
  expect(new Set(ways).size).toBe(ways.length);
});

test.each(PAIRS.filter(([data, recipient]) => data !== 'general' && recipient !== 'colleague'))(
  '%s to %s: never by plain e-mail outside the house',
  (data, recipient) => {
    expect(findWays(data, recipient)).not.toContain('e-mail');
  },
);

test.each(RECIPIENT_KINDS)('highly confidential to %s: never by fax', (recipient) => {
  expect(findWays('special', recipient)).not.toContain('fax');
});

test.each(DATA_KINDS)('%s to a citizen: not by beBPo, which citizens do not have', (data) => {
  expect(findWays(data, 'citizen')).not.toContain('bebpo');
});

test('ALLRIS is for the council alone', () => {
  const others = PAIRS.filter(([, recipient]) => recipient !== 'council');
  expect(others.filter(([data, recipient]) => findWays(data, recipient).includes('allris'))).toEqual([]);
});
