import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATA_KINDS, findWays, RECIPIENT_KINDS } from '../../src/policy';

const PAIRS = DATA_KINDS.flatMap((data) => RECIPIENT_KINDS.map((recipient) => [data, recipient] as const));

test.each(PAIRS)('%s to %s: there is a way, and none twice', (data, recipient) => {
  const ways = findWays({}, data, recipient);
  expect(ways.length).toBeGreaterThan(0);
  expect(new Set(ways).size).toBe(ways.length);
});

test.each(PAIRS.filter(([data, recipient]) => data !== 'general' && recipient !== 'colleague'))(
  '%s to %s: never by plain e-mail outside the house',
  (data, recipient) => {
    expect(findWays({}, data, recipient)).not.toContain('e-mail');
  },
);

test.each(RECIPIENT_KINDS)('highly confidential to %s: never by fax', (recipient) => {
  expect(findWays({}, 'special', recipient)).not.toContain('fax');
});

test.each(DATA_KINDS)('%s to a citizen: not by beBPo, which citizens do not have', (data) => {
  expect(findWays({}, data, 'citizen')).not.toContain('bebpo');
});

test('ALLRIS is for the council alone', () => {
  const others = PAIRS.filter(([, recipient]) => recipient !== 'council');
  expect(others.filter(([data, recipient]) => findWays({}, data, recipient).includes('allris'))).toEqual([]);
});

test('the secured path is for partners alone, and first for what is about persons', () => {
  expect(findWays({}, 'personal', 'partner')[0]).toBe('gesichert');
  expect(findWays({}, 'special', 'partner')[0]).toBe('gesichert');
  const others = PAIRS.filter(([, recipient]) => recipient !== 'partner');
  expect(others.filter(([data, recipient]) => findWays({}, data, recipient).includes('gesichert'))).toEqual(
    [],
  );
});

test('what a pack says goes before; what it leaves out stays', () => {
  const pack = { ways: { citizen: { special: ['portal', 'brief'] } } };
  expect(findWays(pack, 'special', 'citizen')).toEqual(['portal', 'brief']);
  expect(findWays(pack, 'personal', 'citizen')).toEqual(findWays({}, 'personal', 'citizen'));
  expect(findWays(pack, 'special', 'company')).toEqual(findWays({}, 'special', 'company'));
});

test('the table in the documentation is this one', () => {
  const document = readFileSync(resolve(__dirname, '../../docs/policy.md'), 'utf8');
  const lines = document.slice(document.indexOf('\n### Ways\n')).split('\n');
  const written = RECIPIENT_KINDS.map((recipient) =>
    lines
      .filter((line) => line.startsWith(`| \`${recipient}\` `))
      .map((line) => line.split('|').slice(2, -1))
      .map((cells) => cells.map((cell) => cell.trim())),
  );
  const meant = RECIPIENT_KINDS.map((recipient) => [
    DATA_KINDS.map((data) => findWays({}, data, recipient).join(', ')),
  ]);
  expect(written).toEqual(meant);
});
