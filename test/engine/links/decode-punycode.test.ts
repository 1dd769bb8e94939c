import { decodePunycode } from '../../../src/engine/links/decode-punycode';

// RFC 3492, section 7.1; the letters are those of the samples there.
test.each([
  ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟', 'A Arabic'],
  ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文', 'B Chinese, simplified'],
  ['ihqwctvzc91f659drss3x8bo0yb', '他們爲什麽不說中文', 'C Chinese, traditional'],
  ['Proprostnemluvesky-uyb24dma41a', 'Pročprostěnemluvíčesky', 'D Czech'],
  ['b1abfaaepdrnnbgefbaDotcwatmq2g4l', 'почемужеонинеговорятпорусски', 'I Russian'],
  ['PorqunopuedensimplementehablarenEspaol-fmd56a', 'PorquénopuedensimplementehablarenEspañol', 'J Spanish'],
  ['TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g', 'TạisaohọkhôngthểchỉnóitiếngViệt', 'K Vietnamese'],
  ['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生', 'L'],
  ['-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n', '安室奈美恵-with-SUPER-MONKEYS', 'M'],
  ['Hello-Another-Way--fc4qua05auwb3674vfr0b', 'Hello-Another-Way-それぞれの場所', 'N'],
  ['2-u9tlzr9756bt3uc0v', 'ひとつ屋根の下2', 'O'],
  ['MajiKoi5-783gue6qz075azm5e', 'MajiでKoiする5秒前', 'P'],
  ['de-jg4avhby1noc0d', 'パフィーdeルンバ', 'Q'],
  ['d9juau41awczczp', 'そのスピードで', 'R'],
  ['baw-joa', 'bawü', 'as in bawü.social'],
  ['', '', 'nothing'],
])('%s is %s: %s', (label, decoded) => {
  expect(decodePunycode(label)).toBe(decoded);
});

test.each([
  ['99999', 'ends within a number'],
  ['a-b!c', 'sign that is no digit'],
  ['99999999a', 'beyond Unicode'],
  ['a'.repeat(64), 'longer than a label'],
])('%s is no punycode: %s', (label) => {
  expect(decodePunycode(label)).toBeNull();
});
