import { parseHost } from '../../../src/engine/links/parse-host';

describe('parseHost', () => {
  test.each([
    // Ordinary
    ['https://www.dropbox.com/s/abc', 'www.dropbox.com', 'https'],
    ['http://dropbox.com', 'dropbox.com', 'http'],
    ['//dropbox.com/s/abc', 'dropbox.com', 'protocol-relative'],
    ['dropbox.com/s/abc', 'dropbox.com', 'bare'],
    ['HTTPS://WWW.DropBox.COM/s', 'www.dropbox.com', 'upper case'],
    ['https://dropbox.com:443/s', 'dropbox.com', 'port'],
    ['https://dropbox.com:/s', 'dropbox.com', 'empty port'],
    ['dropbox.com:443/s', 'dropbox.com', 'port, bare'],
    ['https://dropbox.com?x=1', 'dropbox.com', 'query without path'],
    ['https://dropbox.com#x', 'dropbox.com', 'fragment without path'],
    ['https://bawü.social/@lfdi', 'bawü.social', 'internationalised'],
    ['https://xn--baw-joa.social/@lfdi', 'bawü.social', 'punycode'],
    // As browsers forgive
    ['https:\\\\dropbox.com\\s\\abc', 'dropbox.com', 'backslashes'],
    ['https:/dropbox.com/s', 'dropbox.com', 'one slash'],
    ['https:dropbox.com/s', 'dropbox.com', 'no slash'],
    ['https:////dropbox.com/s', 'dropbox.com', 'four slashes'],
    ['https:/\\dropbox.com/s', 'dropbox.com', 'mixed slashes'],
    ['  \n https://dropbox.com/s', 'dropbox.com', 'white space before'],
    ['https://dropbox.com \n', 'dropbox.com', 'white space behind'],
    ['\u0001https://dropbox.com/s', 'dropbox.com', 'control character before'],
    ['ht\ntps://drop\tbox.com\r/s', 'dropbox.com', 'tab and line breaks inside'],
    ['https://dropbox.com./s', 'dropbox.com', 'trailing dot'],
    ['https://dropbox.com../s', 'dropbox.com', 'two trailing dots'],
    ['https://%64ropbox.com/s', 'dropbox.com', 'percent-encoded letter'],
    ['https://dropbox%2Ecom/s', 'dropbox.com', 'percent-encoded dot'],
    ['https://%EF%BD%84ropbox.com/s', 'dropbox.com', 'percent-encoded full-width letter'],
    ['https://ｄｒｏｐｂｏｘ．ｃｏｍ/s', 'dropbox.com', 'full-width'],
    ['https://dropbox。com/s', 'dropbox.com', 'ideographic full stop'],
    ['https://dropbox｡com/s', 'dropbox.com', 'half-width ideographic full stop'],
    ['https://ⓓropbox.com/s', 'dropbox.com', 'circled letter'],
    ['https://drop\u200bbox.com/s', 'dropbox.com', 'zero-width space'],
    ['https://drop\u00adbox.com/s', 'dropbox.com', 'soft hyphen'],
    ['https://\u202edropbox.com/s', 'dropbox.com', 'direction mark'],
    // Who is really meant
    ['https://dropbox.com@evil.example/', 'evil.example', 'user name that looks like a host'],
    ['https://a@b@evil.example/', 'evil.example', 'two at signs'],
    ['https://user:secret@dropbox.com/s', 'dropbox.com', 'user name and password'],
    ['https://evil.example\\@dropbox.com/', 'evil.example', 'backslash ends the host'],
    ['https://evil.example/@dropbox.com', 'evil.example', 'at sign in the path'],
    ['https://evil.example?@dropbox.com', 'evil.example', 'at sign in the query'],
    ['https://evil.example#@dropbox.com', 'evil.example', 'at sign in the fragment'],
    ['https://dropbox.com.evil.example/', 'dropbox.com.evil.example', 'host in front of another'],
    ['http://1249763844/', '74.125.226.4', 'IPv4 as one number'],
    ['http://0x7f.1/', '127.0.0.1', 'IPv4, hexadecimal and short'],
    ['http://0300.0250.0.01/', '192.168.0.1', 'IPv4, octal'],
    ['http://[2001:DB8::1]:8080/x', '[2001:db8::1]', 'IPv6'],
  ])('%j leads to %s: %s', (address, host) => {
    expect(parseHost(address)?.host).toBe(host);
  });

  test.each([
    ['mailto:info@dropbox.com', 'mail'],
    ['tel:+494551951', 'telephone'],
    ['cid:image001.png@01DA', 'picture of the mail'],
    ['data:text/html,https://dropbox.com', 'data'],
    ['javascript:location="https://dropbox.com"', 'script'],
    ['file://server/dropbox.com/x', 'file'],
    ['ftp://dropbox.com/x', 'other protocol'],
    ['C:\\Daten\\dropbox.com', 'drive letter'],
    ['info@dropbox.com', 'mail address without mailto'],
    ['#dropbox.com', 'place on the page'],
    ['?x=dropbox.com', 'query of the page'],
    ['/dropbox.com', 'path of the page'],
    ['https://', 'no host'],
    ['https:///?x', 'no host but slashes'],
    ['https://@/', 'no host but a user name'],
    ['https://.', 'only a dot'],
    ['https://drop box.com', 'blank in the host'],
    ['https://dropbox.com%40evil.example', 'encoded at sign in the host'],
    ['https://a%b.example', 'lone percent sign in the host'],
    ['http://256.1.1.1/', 'IPv4 out of range'],
    ['http://1.2.3.4.5/', 'five numbers'],
    ['http://1.2.3.08/', 'no octal digit'],
    ['https://dropbox.com:port/', 'port that is no number'],
    [`https://${'a.'.repeat(200)}dropbox.com`, 'longer than a host can be'],
    ['', 'nothing'],
    ['   ', 'blanks'],
  ])('%j is no web address: %s', (address) => {
    expect(parseHost(address)).toBeNull();
  });

  test('takes an address apart', () => {
    expect(parseHost('https://Dropbox.com\\scl\\fi/Key?rlkey=a&dl=0#frag?x')).toEqual({
      scheme: 'https',
      host: 'dropbox.com',
      user: '',
      path: '/scl/fi/Key',
      query: 'rlkey=a&dl=0',
      fragment: 'frag?x',
    });
    expect(parseHost('//dropbox.com')).toEqual({
      scheme: '',
      host: 'dropbox.com',
      user: '',
      path: '/',
      query: '',
      fragment: '',
    });
  });

  test.each([
    ['https://cloud.example/s/../admin', '/admin'],
    ['https://cloud.example/s/%2e%2E/admin', '/admin'],
    ['https://cloud.example/s/.%2e/admin', '/admin'],
    ['https://cloud.example/s\\..\\admin', '/admin'],
    ['https://cloud.example/s/./x', '/s/x'],
    ['https://cloud.example/s/..', '/'],
    ['https://cloud.example/../../x', '/x'],
    ['https://cloud.example/s/.hidden', '/s/.hidden'],
  ])('%s has the path %s', (address, path) => {
    expect(parseHost(address)?.path).toBe(path);
  });

  // The browser's own parser as judge; see also whatwg.test.ts.
  test.each([
    'https://www.dropbox.com/s/abc?dl=0#x',
    'HTTPS:\\\\BOX.com\\s\\..\\x',
    'https:box.com/a/./b',
    'https:///box.com',
    'https://u:p@box.com:8443/a/../b?c=../d',
    'https://dropbox.com@evil.example/%2e%2e/x',
    'https://ｂｏｘ。ｃｏｍ/s',
    'https://b%6Fx.com/x',
    'https://bo\u00adx.com/',
    'ht\ttps://box\n.com/a b',
    'https://box.com/a\\b?c\\d#e\\f',
  ])('%j is read as by WHATWG URL', (address) => {
    const expected = new URL(address);
    const parsed = parseHost(address);
    expect(parsed?.host).toBe(expected.hostname);
    expect(parsed?.path).toBe(decodeURI(expected.pathname));
    expect(parsed === null ? null : `?${parsed.query}`).toBe(expected.search === '' ? '?' : expected.search);
  });
});
