import { readShape } from '../../../src/engine/own-shapes/read-shape';
import type { ShapeFault, ShapePart } from '../../../src/engine/own-shapes/read-shape';

const digits = (min: number, max = min): ShapePart => ({ kind: 'digit', min, max });
const letters = (min: number, max = min): ShapePart => ({ kind: 'letter', min, max });
const fixed = (text: string): ShapePart => ({ kind: 'fixed', text });

describe('readShape', () => {
  test.each<[string, string, readonly ShapePart[]]>([
    ['digits only', '######', [digits(6)]],
    ['a repetition', '#{6}', [digits(6)]],
    ['a repetition with a range', '#{4,8}', [digits(4, 8)]],
    ['placeholders side by side are one', '##{2,3}#', [digits(4, 5)]],
    ['fixed letters and digits', 'JC-2#/###', [fixed('JC-2'), digits(1), fixed('/'), digits(3)]],
    ['letters', '?###', [letters(1), digits(3)]],
    ['a range of letters before digits', '?{1,3}####', [letters(1, 3), digits(4)]],
    ['a blank', '32 ####', [fixed('32 '), digits(4)]],
    [
      'all signs',
      'A_#.#/#:#+#-?',
      [
        fixed('A_'),
        digits(1),
        fixed('.'),
        digits(1),
        fixed('/'),
        digits(1),
        fixed(':'),
        digits(1),
        fixed('+'),
        digits(1),
        fixed('-'),
        letters(1),
      ],
    ],
    ['umlauts', 'Mü-####', [fixed('Mü-'), digits(4)]],
    [
      'letters before a sign further on',
      '##-??-##',
      [digits(2), fixed('-'), letters(2), fixed('-'), digits(2)],
    ],
    ['the longest', '#{20}-#{19}', [digits(20), fixed('-'), digits(19)]],
    ['a range at the end', 'JC-#{3,6}', [fixed('JC-'), digits(3, 6)]],
  ])('reads %s: %s', (_, text, parts) => {
    expect(readShape(text)).toEqual({ ok: true, parts });
  });

  test.each<[string, string, ShapeFault]>([
    ['nothing', '', 'edge'],
    ['a sign from expressions', 'JC-(##|##)##', 'sign'],
    ['a star', '###*', 'sign'],
    ['a backslash', '\\d####', 'sign'],
    ['a tab', 'JC\t####', 'sign'],
    ['an umlaut of another language', 'Ř-####', 'sign'],
    ['braces behind a letter', 'J{2}-####', 'braces'],
    ['open braces', '#{4', 'braces'],
    ['braces without an upper limit', '#{4,}', 'braces'],
    ['braces with a word', '#{vier}', 'braces'],
    ['braces the wrong way round', '#{8,4}', 'braces'],
    ['braces that allow none', '#{0,4}', 'braces'],
    ['closed braces only', '####}', 'braces'],
    ['41 characters', '#{20}-#{20}', 'too-long'],
    ['41 characters through a range', '#{1,40}-###', 'too-long'],
    ['two digits', 'JC-##', 'few-digits'],
    ['fixed digits only', 'JC-4711', 'few-digits'],
    ['half a shape, the rest was a comment', 'JC', 'few-digits'],
    ['few digits at the least', 'JC-#{2,8}', 'few-digits'],
    ['a sign in front', '-####', 'edge'],
    ['a sign behind', '####/', 'edge'],
    ['an underscore in front', '_####', 'edge'],
    ['letters that are not fixed', '??-####', 'begins-with-letters'],
    ['letters that are not fixed behind a fixed one', 'J?-####', 'begins-with-letters'],
    ['an umlaut before a digit', 'Ü1-####', 'begins-with-letters'],
    ['a digit behind a range', '#{2,4}1-###', 'unclear-end'],
    ['a letter behind a range', '1?{1,3}X-###', 'unclear-end'],
  ])('names what is wrong with %s: %s', (_, text, fault) => {
    expect(readShape(text)).toEqual({ ok: false, fault });
  });
});
