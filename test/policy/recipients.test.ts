import { houseDomains, leastTrusted, tierOf } from '../../src/policy';
import { policyWith } from './minimal-pack';

const SENDER = 'amt@kreis.example';

const policy = policyWith({
  tiers: {
    partner: ['partner.example', '!werkstatt.partner.example', 'stadt.land.example'],
    authority: ['land.example', '=genau.example', 'kreis.example'],
    freemail: ['post.example'],
    'own-private': ['familie.post.example'],
    blocked: ['!gut.land.example', 'boese.land.example', 'boese.example'],
  },
});

describe('tierOf', () => {
  test.each([
    // the house is the sender's domain, as the pack names none
    ['kollegin@kreis.example', 'own', 'same domain, before a list of authorities'],
    ['kollegin@KREIS.Example.', 'own', 'upper case and closing dot do not matter'],
    ['kollegin@jugendamt.kreis.example', 'own', 'subdomain'],
    // label boundaries
    ['x@partner.example', 'partner', 'listed'],
    ['x@mail.partner.example', 'partner', 'below a listed domain'],
    ['x@falschpartner.example', 'other', 'ends alike, but is another domain'],
    ['x@partner.example.org', 'other', 'begins alike'],
    ['x@genau.example', 'authority', '= names the domain itself'],
    ['x@unter.genau.example', 'other', '= does not name what is below'],
    // negation and length
    ['x@werkstatt.partner.example', 'other', 'taken out again'],
    ['x@a.werkstatt.partner.example', 'other', 'below what was taken out'],
    ['x@stadt.land.example', 'partner', 'longer entry of another list wins'],
    ['x@dorf.land.example', 'authority', 'only the shorter entry fits'],
    ['x@familie.post.example', 'own-private', 'longer than the free mail provider'],
    // blocked
    ['x@boese.land.example', 'blocked', 'before a list that also fits'],
    ['x@boese.example', 'blocked', 'listed'],
    ['x@gut.land.example', 'authority', 'taken out of the blocked ones'],
    // the rest
    ['x@irgendwo.example', 'other', 'in no list'],
    // no addresses
    ['', 'other', 'empty'],
    ['kreis.example', 'other', 'no @'],
    ['x@', 'other', 'nothing behind @'],
    ['x@localhost', 'other', 'no domain'],
    ['x@kreis..example', 'other', 'empty label'],
    ['x@boese.example@kreis.example', 'other', 'two @ could mean either'],
    ['x y@kreis.example', 'other', 'blank inside'],
    ['/o=HAUS/ou=Gruppe/cn=Recipients/cn=mmuster', 'other', 'internal name of Exchange'],
  ])('%s is %s: %s', (address, tier) => {
    expect(tierOf(address, policy, SENDER)).toBe(tier);
  });

  test('two lists at equal length: the less trusted one', () => {
    const both = policyWith({
      tiers: { partner: ['a.example'], authority: ['a.example'], freemail: ['b.example'] },
    });
    expect(tierOf('x@a.example', both, SENDER)).toBe('authority');
    expect(
      tierOf(
        'x@b.example',
        policyWith({ own: { domains: ['b.example'] }, tiers: { freemail: ['b.example'] } }),
        SENDER,
      ),
    ).toBe('freemail');
  });
});

describe('the own house', () => {
  test('domains of the pack replace the domain of the sender', () => {
    const named = policyWith({ own: { domains: ['haus.example', '!gast.haus.example', '=amt.example'] } });
    expect(tierOf('x@haus.example', named, SENDER)).toBe('own');
    expect(tierOf('x@gast.haus.example', named, SENDER)).toBe('other');
    expect(tierOf('x@kreis.example', named, SENDER)).toBe('other');
    expect(houseDomains(named, SENDER)).toEqual(['haus.example', 'amt.example']);
  });

  test.each([
    ['ich@post.example', 'free mail'],
    ['ich@boese.example', 'blocked'],
    ['ich@familie.post.example', 'private'],
    ['', 'no sender'],
    ['ich', 'no address'],
  ])('a sender %s has no house: %s', (sender) => {
    expect(houseDomains(policy, sender)).toEqual([]);
    expect(tierOf(sender, policy, sender)).not.toBe('own');
  });

  test('else the domain of the sender, in lower case', () => {
    expect(houseDomains(policy, 'Amt@Kreis.Example')).toEqual(['kreis.example']);
  });
});

describe('leastTrusted', () => {
  test('the order of the tiers decides, not the order of the recipients', () => {
    expect(leastTrusted(['freemail', 'own', 'authority'])).toBe('freemail');
    expect(leastTrusted(['blocked', 'own-private', 'freemail'])).toBe('blocked');
  });

  test('a message without recipients stays in the house', () => {
    expect(leastTrusted([])).toBe('own');
  });
});
