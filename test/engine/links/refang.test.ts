import { refang } from '../../../src/engine/links/refang';

test.each([
  ['hxxps://dropbox[.]com/s/abc', 'https://dropbox.com/s/abc'],
  ['hxxp://dropbox.com', 'http://dropbox.com'],
  ['h**ps://dropbox.com', 'https://dropbox.com'],
  ['HXXPS://dropbox.com', 'httpS://dropbox.com'],
  ['https[:]//dropbox.com', 'https://dropbox.com'],
  ['hxxps[://]dropbox[.]com', 'https://dropbox.com'],
  ['dropbox(.)com', 'dropbox.com'],
  ['dropbox{.}com', 'dropbox.com'],
  ['dropbox[dot]com', 'dropbox.com'],
  ['dropbox (punkt) com', 'dropbox.com'],
  ['dropbox [ Punkt ] com/s', 'dropbox.com/s'],
])('%s was %s', (written, address) => {
  expect(refang(written)).toBe(address);
});

test.each(['https://dropbox.com/s/abc', 'https://[2001:db8::1]/x', 'https://a.example/x_(y)', 'a[1].b'])(
  '%s stays',
  (address) => {
    expect(refang(address)).toBe(address);
  },
);
