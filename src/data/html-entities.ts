/**
 * Names of characters in HTML (`&auml;`).
 *
 * Source: HTML 4.01, section 24 (W3C, https://www.w3.org/TR/html401/sgml/entities.html), the complete three sets;
 * `lang` and `rang` as the HTML Living Standard has them. From the latter (WHATWG, section 13.5,
 * https://html.spec.whatwg.org/multipage/named-characters.html) also every name for a character of ASCII, a space
 * or a hyphen, because `&commat;` would otherwise hide an address.
 * Licence: the names are facts of the standards. For the sets of HTML 4: Portions © International Organization for
 * Standardization 1986. Permission to copy in any form is granted for use with conforming SGML systems and
 * applications as defined in ISO 8879, provided this notice is included in all copies.
 * As of: HTML 4.01 of 1999-12-24, Living Standard of 2026. The lists are closed; there is nothing to refresh.
 */

/** U+00A0 to U+00FF, in order. The standard lets these (and `amp`, `lt`, `gt`, `quot`) do without the semicolon. */
const LATIN_1 = [
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2',
  'sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc',
  'Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve',
  'Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute',
  'acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde',
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
].join(' ');

/** Name and code point in hexadecimal; where there is none, it is the next after that of the name before. */
const SYMBOLS = [
  'OElig:152 oelig Scaron:160 scaron Yuml:178 fnof:192 circ:2c6 tilde:2dc Alpha:391 Beta Gamma Delta',
  'Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma:3a3 Tau Upsilon Phi Chi Psi',
  'Omega alpha:3b1 beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho',
  'sigmaf sigma tau upsilon phi chi psi omega thetasym:3d1 upsih piv:3d6 ensp:2002 emsp thinsp:2009',
  'zwnj:200c zwj lrm rlm ndash:2013 mdash lsquo:2018 rsquo sbquo ldquo:201c rdquo bdquo dagger:2020',
  'Dagger bull hellip:2026 permil:2030 prime:2032 Prime lsaquo:2039 rsaquo oline:203e frasl:2044',
  'euro:20ac image:2111 weierp:2118 real:211c trade:2122 alefsym:2135 larr:2190 uarr rarr darr harr',
  'crarr:21b5 lArr:21d0 uArr rArr dArr hArr forall:2200 part:2202 exist empty:2205 nabla:2207 isin',
  'notin ni:220b prod:220f sum:2211 minus lowast:2217 radic:221a prop:221d infin ang:2220 and:2227 or',
  'cap cup int there4:2234 sim:223c cong:2245 asymp:2248 ne:2260 equiv le:2264 ge sub:2282 sup nsub',
  'sube:2286 supe oplus:2295 otimes:2297 perp:22a5 sdot:22c5 lceil:2308 rceil lfloor rfloor loz:25ca',
  'spades:2660 clubs:2663 hearts:2665 diams lang:27e8 rang',
].join(' ');

/** Other spellings of what a keyboard has, and spaces and hyphens. */
const KEYBOARD = [
  'COPY:a9 REG:ae',
  'Tab:9 NewLine:a excl:21 QUOT:22 quot:22 num:23 dollar:24 percnt:25 AMP:26 amp:26 apos:27 lpar:28',
  'rpar:29 ast:2a midast:2a plus:2b comma:2c period:2e sol:2f colon:3a semi:3b LT:3c lt:3c equals:3d',
  'GT:3e gt:3e quest:3f commat:40 lbrack:5b lsqb:5b bsol:5c rbrack:5d rsqb:5d Hat:5e UnderBar:5f',
  'lowbar:5f DiacriticalGrave:60 grave:60 lbrace:7b lcub:7b VerticalLine:7c verbar:7c vert:7c',
  'rbrace:7d rcub:7d NonBreakingSpace:a0 emsp13:2004 emsp14:2005 numsp:2007 puncsp:2008',
  'ThinSpace:2009 VeryThinSpace:200a hairsp:200a NegativeMediumSpace:200b NegativeThickSpace:200b',
  'NegativeThinSpace:200b NegativeVeryThinSpace:200b ZeroWidthSpace:200b dash:2010 hyphen:2010',
  'horbar:2015 MediumSpace:205f NoBreak:2060',
].join(' ');

function readPairs(pairs: string): [string, string][] {
  let point = 0;
  return pairs.split(' ').map((pair) => {
    const [name = '', code] = pair.split(':');
    point = code === undefined ? point + 1 : parseInt(code, 16);
    return [name, String.fromCodePoint(point)];
  });
}

const latin1 = LATIN_1.split(' ').map((name, index): [string, string] => [
  name,
  String.fromCharCode(0xa0 + index),
]);

/** Character by name, without `&` and `;`. Names differ by case. */
export const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ...latin1,
  ...readPairs(SYMBOLS),
  ...readPairs(KEYBOARD),
]);

/** Names which browsers also accept without the semicolon. */
export const ENTITIES_WITHOUT_SEMICOLON: ReadonlySet<string> = new Set([
  ...latin1.map(([name]) => name),
  ...['amp', 'AMP', 'lt', 'LT', 'gt', 'GT', 'quot', 'QUOT', 'COPY', 'REG'],
]);

/** What browsers read for `&#128;` to `&#159;`: Windows-1252, as the Living Standard, section 13.2.5.80, has it. */
export const WINDOWS_1252: readonly number[] = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d,
  0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0x9d, 0x17e, 0x178,
];
