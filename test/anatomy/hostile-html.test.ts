import { charactersRead } from './characters-read';
import { bodyPart } from './message-with';
import { brokenSoup, nestedSoup } from './tag-soup';

const SEEDS = Array.from({ length: 150 }, (_, seed) => seed + 1);

describe('any HTML', () => {
  test('no word between tags is lost', () => {
    for (const seed of SEEDS) {
      const { html, words } = nestedSoup(seed, 60);
      const { text } = bodyPart(html);
      expect(text.match(/w\d+w/g) ?? []).toEqual(words);
    }
  });

  test('each character leads to its place in the source, places are in order and apart', () => {
    for (const seed of SEEDS) {
      const html = brokenSoup(seed, 60);
      const { text, map } = bodyPart(html);
      let done = 0;
      for (let at = 0; at < text.length; at += 1) {
        const pieces = map.toSource(at, at + 1);
        expect(pieces.length).toBeLessThan(2);
        const [piece] = pieces;
        if (piece === undefined) continue;
        const source = html.slice(piece.start, piece.end);
        const isSecondOfPair = /[\udc00-\udfff]/.test(text.charAt(at));
        expect(piece.start).toBeGreaterThanOrEqual(isSecondOfPair ? 0 : done);
        expect(piece.end).toBeGreaterThan(piece.start);
        expect(piece.end).toBeLessThanOrEqual(html.length);
        expect(source === text.charAt(at) || source.startsWith('&') || /^(?:\s|&#)/.test(source)).toBe(true);
        done = piece.end;
      }
      const whole = map.toSource(0, text.length);
      whole.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThan(whole[index - 1]?.end ?? -1);
        expect(end).toBeGreaterThan(start);
      });
    }
  });

  test('zones touch and are the whole text, links stand inside it', () => {
    for (const seed of SEEDS) {
      const { text, zones, targets } = bodyPart(brokenSoup(seed, 80));
      let done = 0;
      for (const { start, end } of zones) {
        expect(start).toBe(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBe(text.length);
      for (const { start, end } of targets) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe('hostile HTML is read in linear time', () => {
  const many =
    (unit: string, opening = '', closing = '') =>
    (count: number) =>
      opening + unit.repeat(count) + closing;

  test.each([
    ['signs for less', many('<')],
    ['links whose quote is never closed', many('<a href="')],
    ['links whose quote is never closed, with their tags', many('<a href="x>')],
    ['one quote of each kind', many('<a b=\'"\' c="\'">')],
    ['single quotes in a text of double quotes', many("<a b='>", '<p title="x">')],
    ['ampersands', many('&')],
    ['long names of nothing', many('&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')],
    ['endless numbers', many('0', '&#')],
    ['deep nesting', many('<div>')],
    ['deep nesting of quotations', many('<div class="gmail_quote">')],
    ['deep nesting of links', many('<a href="https://a.example">x')],
    ['comments never closed', many('<!--')],
    ['conditional comments never closed', many('<!--[if mso]>')],
    ['conditional comments in one', many('<!--[if mso]>', '', '-->')],
    ['declarations never closed', many('<!')],
    ['styles never closed', many('<style></p>')],
    ['styles never closed in a comment', many('<style></p>', '<!--[if mso]>', '-->')],
    ['addresses in a style', many('url("', "<p style='", "'>")],
    ['attributes', many(' a=b', '<p', '>')],
    ['equals signs', many('=', '<p ', '>')],
    ['spaces in preformatted text behind marks', many('<i class=gmail_attr></i> ', '<pre>')],
    ['marks closed by one element', many('<div class=gmail_quote><p>', '', '</div>')],
    ['quoted lines with answers', many('&gt; a<br>b<br>')],
    ['lines that begin like a head', many('Von: a<br>')],
    ['lines that begin like an attribution', many('Am 11:11 schrieb<br>')],
    ['closing formulas', many('MfG<br>')],
    [
      'signatures and disclaimers',
      many('<i class=gmail_signature>a</i><p>Diese E-Mail ist vertraulich<br><br>'),
    ],
    ['greetings', many('Hallo, ')],
  ])('%s', (_reason, html) => {
    const small = html(5_000);
    const large = html(50_000);
    const reads = (source: string): number => charactersRead(() => bodyPart(source));
    const [few, lots] = [reads(small), reads(large)];
    expect(few).toBeGreaterThan(5_000);
    // Ten times the length; a quadratic reader would need a hundred times as much.
    expect(lots / few).toBeLessThan(11);
  });

  test('a hundred thousand nested elements keep their text', () => {
    expect(bodyPart(`${'<div>'.repeat(100_000)}a${'</div>'.repeat(100_000)}`).text).toBe('a');
  });
});
