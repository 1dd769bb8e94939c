import { dissect } from '../../src/anatomy';
import { charactersRead } from './characters-read';
import { messageWith } from './message-with';

// Names, numbers and addresses are made up.

const SENDER = { name: 'Max Beispiel', address: 'max@kreis.example' };
const HOUSE = { domains: ['kreis.example'], phonePrefixes: ['+494551951'] };
const HEAD = 'Von: A B <a@b.example>\nGesendet: x\nAn: c@d.example\nBetreff: y\n\n';

const many =
  (unit: string, opening = '') =>
  (count: number): string =>
    opening + unit.repeat(count);

describe('hostile plain text is read in linear time', () => {
  test.each([
    ['heads', many(HEAD)],
    ['quoted heads', many(HEAD.replace(/^(?=.)/gm, '> '))],
    ['heads with endless recipients', many('a@b.example; ', 'Von: A\nGesendet: x\nBetreff: y\nAn: ')],
    ['heads in a line', many('Von: a Gesendet: b Gesendet: c ')],
    ['lines that begin like a head in a line', many('Von: a Gesendet: b Gesendet: c\n')],
    ['attributions', many('Am 11:11 schrieb A B:\n')],
    ['quoted attributions', many('> Am 11:11 schrieb A B:\n> x\n')],
    ['attributions never ended', many('Am 11:11 schrieb schrieb\n')],
    ['attributions with the name first', many('A schrieb am 11.11. um 11:11 schrieb am x@:\n')],
    ['attributions each quoted deeper', (count: number) => deeper(Math.sqrt(count) * 3)],
    ['signs for quotation', many('>')],
    ['signs with spaces between', many('> ', '\n')],
    ['empty quoted lines', many('>\n')],
    ['empty lines behind an attribution', many('\n \n', 'Am 11:11 schrieb A:\n')],
    ['heads of GroupWise', many('>>> a@b.example >>>\n')],
    ['half heads of GroupWise', many('>>> a 11:11 ', '\n')],
    ['the own name', many('Max Beispiel\n')],
    ['the own name in a line', many('Max Beispiel ')],
    ['own and other lines in turn', many('Max Beispiel\nx\ny\n')],
    [
      'own mails with lines to remember',
      many('x y z\n', 'Am 11:11 schrieb Max Beispiel <max@kreis.example>:\n'),
    ],
    ['foreign addresses behind a closing formula', many('MfG\na@b.example\n')],
    ['telephone numbers', many('04551 951-1 ')],
    ['lines of devices', many('Von meinem iPhone gesendet\n')],
    ['people greeted', many('Frau A, ', 'Hallo ')],
    ['notices with birth dates', many('Diese E-Mail ist vertraulich 1.1.1980\n')],
    ['colons', many('aaaaaaaaaaaaaaaaaaaaa:\n')],
  ])('%s', (_reason, text) => {
    const reads = (content: string): number =>
      charactersRead(() => {
        dissect(messageWith({ format: 'text', content }, { from: SENDER }), HOUSE);
      });
    const small = text(2_000);
    const large = text(20_000);
    const perCharacter = (content: string): number => reads(content) / content.length;
    expect(reads(small)).toBeGreaterThan(0);
    expect(perCharacter(large) / perCharacter(small)).toBeLessThan(1.2);
  });
});

/** A thread in which each answer quotes all others once more. */
function deeper(levels: number): string {
  let text = '';
  for (let level = 0; level < levels; level += 1) {
    const signs = '>'.repeat(level);
    text += `${signs}Am 11:11 schrieb A${level} B:\n${signs}> x\n`;
  }
  return text;
}
