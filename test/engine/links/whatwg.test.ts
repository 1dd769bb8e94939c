import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainToUnicode } from 'node:url';
import { parseHost } from '../../../src/engine/links/parse-host';

/** Address and host as browsers read it; null where they refuse. Source and licence: README.md beside it. */
const CASES = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/whatwg/hosts.json'), 'utf8'),
) as readonly (readonly [address: string, host: string | null])[];

/** What we do not claim, by reason. Whoever changes the parser sees here what he changes. */
const DIFFERENT: Readonly<Record<string, readonly string[]>> = {
  'a host of dots only is no host to us': ['http://./', 'http://../'],
  'trailing dots are taken off before a number is looked for': ['http://foo.09..'],
  'names that IDNA forbids are kept as written: they are in no list': [
    'http://\ufdd0zyx.com',
    'http://%ef%b7%90zyx.com',
    'http://a.b.c.xn--pokxncvks',
    'http://10.0.0.xn--pokxncvks',
    'http://a.b.c.XN--pokxncvks',
    'http://a.b.c.Xn--pokxncvks',
    'http://10.0.0.XN--pokxncvks',
    'http://10.0.0.xN--pokxncvks',
  ],
};
const isLiteral = (address: string): boolean => address.includes('://[');

/** Ours are in their own script. */
function expectedHost(host: string | null): string | null {
  return host?.includes('xn--') === true ? domainToUnicode(host) : host;
}

const claimed = CASES.filter(
  ([address]) => !isLiteral(address) && !Object.values(DIFFERENT).flat().includes(address),
);

test.each(claimed)('%j leads to %j', (address, host) => {
  expect(parseHost(address)?.host ?? null).toBe(expectedHost(host));
});

test('all names but a few are claimed', () => {
  const names = CASES.filter(([address]) => !isLiteral(address));
  expect(claimed.length / names.length).toBeGreaterThan(0.95);
});

test.each(Object.values(DIFFERENT).flat())('%j is still read differently', (address) => {
  const host = CASES.find(([input]) => input === address)?.[1];
  expect(host).toBeDefined();
  expect(parseHost(address)?.host ?? null).not.toBe(expectedHost(host ?? null));
});

// We tell IPv6 apart from names but do not shorten it: no list holds one.
test.each(CASES.filter(([address, host]) => isLiteral(address) && host !== null))(
  '%j is a literal like %j',
  (address) => {
    expect(parseHost(address)?.host).toMatch(/^\[[0-9a-f:.]+\]$/);
  },
);
