import { isSameOrSubdomain } from '../../../src/engine/links/domain';

describe('isSameOrSubdomain', () => {
  test.each([
    ['box.com', 'box.com', 'the same'],
    ['app.box.com', 'box.com', 'one label below'],
    ['a.b.c.box.com', 'box.com', 'several labels below'],
    ['App.BOX.com', 'box.COM', 'upper case'],
    ['box.com.', 'box.com', 'trailing dot of the host'],
    ['app.box.com', 'box.com.', 'trailing dot of the domain'],
    ['www.bawü.social', 'bawü.social', 'internationalised name'],
    ['www.bawü.social', 'xn--baw-joa.social', 'punycode'],
    ['XN--BAW-JOA.social', 'bawü.social', 'punycode, upper case'],
  ])('%s is in %s: %s', (host, domain) => {
    expect(isSameOrSubdomain(host, domain)).toBe(true);
  });

  test.each([
    ['inbox.com', 'box.com', 'longer first label'],
    ['netflix.com', 'x.com', 'longer first label'],
    ['fedex.com', 'x.com', 'longer first label'],
    ['about.me', 't.me', 'longer first label'],
    ['online.me', 'line.me', 'longer first label'],
    ['box.com.evil.example', 'box.com', 'the domain in front'],
    ['com', 'box.com', 'above'],
    ['box.co', 'box.com', 'shorter ending'],
    ['box-com', 'box.com', 'no dot'],
    ['xn--99999.social', 'bawü.social', 'no punycode'],
    ['box.com', '', 'empty domain'],
    ['box.com', '.', 'only a dot'],
    ['', 'box.com', 'empty host'],
  ])('%s is not in %s: %s', (host, domain) => {
    expect(isSameOrSubdomain(host, domain)).toBe(false);
  });
});
