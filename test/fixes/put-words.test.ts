import { applyEdits, shortenStretch } from '../../src/fixes';
import { bodyPart } from '../anatomy/message-with';
import { editedAt, expectRestKept, IBAN_BODIES, readIbanBody } from './iban-bodies';

// Names, numbers and addresses are made up; the IBAN is the one banks print in examples.

const put = (html: string, value: string, words: string, format: 'html' | 'text' = 'html'): string =>
  editedAt(html, value, (part, stretch) => shortenStretch(part, stretch, words), format);

describe('words in the place of a value', () => {
  test.each([
    ['plain', '<p>a DE02 51 b</p>', 'DE02 51', '<p>a … b</p>'],
    [
      'split by tags: the words stand where it begins',
      'D<b>E0</b>2 <i class="x">51</i>',
      'DE02 51',
      '…<b></b><i class="x"></i>',
    ],
    ['entities', '&#68;&#x45;02&nbsp;5&#49', 'DE02\u00a051', '…'],
    ['soft hyphens go with it', 'x DE&shy;02 y', 'DE\u00ad02', 'x … y'],
    [
      'a mail link goes, its address says it all',
      'an <a href="mailto:x@y.example?subject=a">x@y.example</a> bitte',
      'x@y.example',
      'an … bitte',
    ],
    [
      'a link elsewhere stays',
      '<a href="https://y.example">DE02</a>',
      'DE02',
      '<a href="https://y.example">…</a>',
    ],
    ['a link that is never closed', '<a href="tel:0123">0123', '0123', '…'],
  ])('%s', (_, html, value, expected) => {
    expect(put(html, value, '…')).toBe(expected);
  });

  test('words are text in HTML', () => {
    expect(put('<p>DE02</p>', 'DE02', '<b> & x')).toBe('<p>&lt;b&gt; &amp; x</p>');
  });

  test('and as they are in plain text', () => {
    expect(put('IBAN: DE02\r\n51.', 'DE02\r\n51', 'a & …51', 'text')).toBe('IBAN: a & …51.');
  });
});

describe('in bodies as mail programs write them', () => {
  test.each(IBAN_BODIES)('%s: every other byte stays', (name) => {
    const { source, part, stretch } = readIbanBody(name);
    const edits = shortenStretch(part, stretch, '…2051');
    const result = applyEdits(source, edits);
    expectRestKept(source, result, edits);
    for (const { start, end } of edits) expect(source.slice(start, end)).not.toContain('<');
    const { text } = part;
    expect(bodyPart(result).text).toBe(`${text.slice(0, stretch.start)}…2051${text.slice(stretch.end)}`);
  });
});
