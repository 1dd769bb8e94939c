import { DETECTORS, scan } from '../../src/engine';
import type { ScanDetector } from '../../src/engine';
import { applyEdits, maskFinding, maskText } from '../../src/fixes';
import type { Body } from '../../src/message';
import { bodyPart } from '../anatomy/message-with';
import { brokenSoup, seededRandom, wordSoup } from '../anatomy/tag-soup';
import { editedAt, expectRestKept, IBAN_BODIES, readIbanBody } from './iban-bodies';

// Names, numbers and addresses are made up; the IBAN is the one banks print in examples.

const TEXT_DETECTORS = DETECTORS.filter(
  (detector): detector is ScanDetector => detector.pattern.trigger !== 'link',
);

/** The source after blackening the first occurrence of `value` in the extracted text. */
const masked = (content: string, value: string, format: Body['format'] = 'html'): string =>
  editedAt(content, value, maskFinding, format);

describe('maskFinding', () => {
  test.each([
    ['plain', '<p>a DE02 51 b</p>', 'DE02 51', '<p>a ████ ██ b</p>'],
    ['split by tags', 'D<b>E0</b>2 <i class="x">51</i>', 'DE02 51', '█<b>██</b>█ <i class="x">██</i>'],
    ['entities become one block', '&#68;&#x45;02&nbsp;5&#49', 'DE02\u00a051', '████&nbsp;██'],
    ['names of letters', 'M&uuml;ller-L&uuml;', 'Müller-Lü', '██████-██'],
    [
      'soft hyphens and what has no width stay',
      'DE&shy;02&#8203;5\u200c1',
      'DE\u00ad02\u200b5\u200c1',
      '██&shy;██&#8203;█\u200c█',
    ],
    ['white space stays as it is', 'DE02\r\n 51', 'DE02 51', '████\r\n ██'],
    ['signs stay', 'x.y@a-b.de', 'x.y@a-b.de', '█.█@█-█.██'],
    ['signs written as entities stay', 'x&commat;y&period;de', 'x@y.de', '█&commat;█&period;██'],
    ['pairs of units', '&#128578;\ud835\udfcf', '🙂\ud835\udfcf', '██'],
    ['over lines', '<p>DE02</p><p>51</p>', 'DE02\n51', '<p>████</p><p>██</p>'],
    ['only this place', '<p>51</p><p>51</p>', '51', '<p>██</p><p>51</p>'],
  ])('%s', (_reason, html, value, expected) => {
    expect(masked(html, value)).toBe(expected);
  });

  test('plain text', () => {
    expect(masked('IBAN &amp; DE02\r\n51 <b>', 'DE02\r\n51', 'text')).toBe('IBAN &amp; ████\r\n██ <b>');
  });

  test.each([
    [
      'a mail link',
      '<a href="mailto:x@y.de?cc=z@y.de&amp;a">x@y.de</a>',
      'x@y.de',
      '<a href="mailto:█@█.██?██&#61;█@█.██&#38;█">█@█.██</a>',
    ],
    ['a telephone link', '<a href=tel:+494551>04551</a>', '04551', '<a href=tel:+██████>█████</a>'],
    [
      'with a hidden colon',
      '<a href="mailto&colon;x@y.de">x@y.de</a>',
      'x@y.de',
      '<a href="█@█.██">█@█.██</a>',
    ],
    ['another address stays', '<a href="https://y.de/51">51</a>', '51', '<a href="https://y.de/51">██</a>'],
    ['beside a link', '<a href="mailto:x@y.de">hier</a> 51', '51', '<a href="mailto:x@y.de">hier</a> ██'],
  ])('%s', (_reason, html, value, expected) => {
    expect(masked(html, value)).toBe(expected);
  });

  test('two values in one mail link can be blackened together', () => {
    const html = '<a href="mailto:x@y.de">x@y.de, 04551</a>';
    const part = bodyPart(html);
    const edits = [...maskFinding(part, { start: 0, end: 6 }), ...maskFinding(part, { start: 8, end: 13 })];
    expect(applyEdits(html, edits)).toBe('<a href="mailto:█@█.██">█@█.██, █████</a>');
  });

  test('blackening twice changes nothing more', () => {
    expect(maskFinding(bodyPart('<p>███&nbsp;█.█</p>'), { start: 0, end: 7 })).toEqual([]);
  });

  test('however tags are nested, exactly the stretch is blackened and nothing else changes for the reader', () => {
    const random = seededRandom(7);
    for (let seed = 1; seed <= 150; seed += 1) {
      const html = wordSoup(seed, 50);
      const part = bodyPart(html);
      const characters = Array.from(part.text);
      const from = random(characters.length);
      const to = from + random(characters.length - from + 1);
      const [before, value, after] = [
        characters.slice(0, from).join(''),
        characters.slice(from, to).join(''),
        characters.slice(to).join(''),
      ];
      const edits = maskFinding(part, { start: before.length, end: before.length + value.length });
      expect(bodyPart(applyEdits(html, edits)).text).toBe(before + maskText(value) + after);
    }
  });
});

describe('masking in broken HTML', () => {
  test('only letters and digits of the text give way, one block for each', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const html = brokenSoup(seed, 60);
      const part = bodyPart(html);
      const edits = maskFinding(part, { start: 0, end: part.text.length });
      const result = applyEdits(html, edits);
      expect(edits.map(({ replacement }) => replacement).join('')).toBe(
        maskText(part.text).replace(/[^█]/g, ''),
      );
      expect(result.length).toBeLessThanOrEqual(html.length);
    }
  });
});

describe('masking in bodies as mail programs write them', () => {
  test.each(IBAN_BODIES)('%s', (name) => {
    const { source, part, stretch: finding } = readIbanBody(name);
    const isFoundIn = (text: string): boolean =>
      scan(text, TEXT_DETECTORS).some(({ start, end }) => start < finding.end && end > finding.start);
    expect(isFoundIn(part.text)).toBe(true);

    const edits = maskFinding(part, finding);
    const result = applyEdits(source, edits);

    expectRestKept(source, result, edits);
    for (const { replacement } of edits) expect(replacement).toMatch(/^█+$/);
    expect(result.match(/█/g)).toHaveLength('DE02120300000000202051'.length);

    const after = bodyPart(result);
    expect(after.text.slice(finding.start, finding.end)).toMatch(/^[█\s\u00ad]+$/);
    expect(isFoundIn(after.text)).toBe(false);
    expect(after.zones).toEqual(part.zones);
    expect(after.targets.map(({ url }) => url)).toEqual(part.targets.map(({ url }) => url));
  });
});
