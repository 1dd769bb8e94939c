import { decodeProofpoint2, decodeProofpoint3 } from '../../../src/engine/links/proofpoint';

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

test.each([
  ['https-3A__www.dropbox.com_s_abc-3Fdl-3D0', 'https://www.dropbox.com/s/abc?dl=0', 'signs'],
  ['https-3A__a-2Db.example_x-5Fy', 'https://a-b.example/x_y', 'hyphen and underscore of the address'],
  ['https-3A__b-C3-BCcher.example_', 'https://bücher.example/', 'UTF-8'],
])('version 2: %s is %s, %s', (value, target) => {
  expect(decodeProofpoint2(value)).toBe(target);
});

test.each([
  ['/v3/__https://box.com/s/a__;!!x$', 'https://box.com/s/a', 'nothing replaced'],
  ['/v3/__https://box.com/s/a__;!x$', 'https://box.com/s/a', 'one exclamation mark'],
  [`/v3/__https://box.com/*a?b=*__;${base64url('#ü')}!!x$`, 'https://box.com/#a?b=ü', 'single characters'],
  [`/v3/__https://box.com/**A__;${base64url('ab')}!!x`, 'https://box.com/ab', 'shortest run: two bytes'],
  [
    `/v3/__https://box.com/**E/x*__;${base64url('äöü#')}!!x`,
    'https://box.com/äöü/x#',
    'six bytes are three umlauts',
  ],
  [
    `/v3/__https://box.com/**B/**A__;${base64url('aäb')}!!x`,
    'https://box.com/aä/b',
    'three bytes, then what is left',
  ],
  [
    `/v3/__https://box.com/**A/**A__;${base64url('aäb')}!!x`,
    'https://box.com/a/äb',
    'a character that would overshoot is left to the next run',
  ],
  [
    `/v3/__https://box.com/**A__;${base64url('😂x')}!!x`,
    'https://box.com/',
    'a run too short for its character',
  ],
  ['/v3/__https://box.com/a*b__;!!x', 'https://box.com/ab', 'list too short'],
])('version 3: %s is %s, %s', (rest, target) => {
  expect(decodeProofpoint3(rest)).toBe(target);
});

test.each([
  ['/v3/https://box.com/', 'no marks'],
  ['/v3/__https://box.com/', 'no second mark'],
  ['/v3/__https://box.com/__;abc', 'no exclamation mark'],
  ['/v3/__', 'cut off'],
])('version 3: %s shows nothing, %s', (rest) => {
  expect(decodeProofpoint3(rest)).toBeNull();
});
