/**
 * Letters that look like a Latin letter or digit in most typefaces, by what they look like.
 *
 * Source: the confusable pairs that Unicode Technical Standard 39 names for a to z and 0 to 9, cut down to letters that may
 * stand in a host name (Cyrillic, Armenian, Greek, Latin beyond ASCII); checked by eye.
 * Licence: facts; no table of Unicode is taken over.
 * Date: 2026-11-22. Refresh: by hand. Left out: full-width and mathematical letters, which are folded before (NFKC), and
 * umlauts, which are letters of their own here.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'аɑαạą',
  b: 'ƅьЬ',
  c: 'сϲçċ',
  d: 'ԁɗđ',
  e: 'еҽėęẹ',
  g: 'ɡġց',
  h: 'һհ',
  i: 'іıɩιίɪị',
  j: 'јϳ',
  k: 'κкķ',
  l: 'ӏⅼłļǀ',
  m: 'мṃ',
  n: 'ոņńпη',
  o: 'оοօσọ',
  p: 'рρ',
  q: 'ԛզ',
  r: 'гŗ',
  s: 'ѕşșṣ',
  t: 'тτţț',
  u: 'υսцų',
  v: 'νѵᴠ',
  w: 'ԝωшẉ',
  x: 'хχ',
  y: 'уүγỵ',
  z: 'ᴢżẓź',
};
