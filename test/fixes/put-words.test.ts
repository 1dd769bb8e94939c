import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, shortenStretch } from '../../src/fixes';
import { bodyPart } from '../anatomy/message-with';

// Names, numbers and addresses are made up; the IBAN is the one banks print in examples.

function put(html: string, value: string, words: string, format: 'html' | 'text' = 'html'): string {
  const part = bodyPart(html, format);
  const start = part.text.indexOf(value);
  expect(start).toBeGreaterThanOrEqual(0);
  return applyEdits(html, shortenStretch(part, { start, end: start + value.length }, words));
}

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
  const IBAN = /DE02[\s\u00ad]*1203[\s\u00ad]*0000[\s\u00ad]*0000[\s\u00ad]*2020[\s\u00ad]*51/;
  const crLf = (content: string): string => content.replace(/\n/g, '\r\n');

  test.each([
    ['outlook-classic.html', crLf],
    ['outlook-web.html', (content: string) => content],
    ['apple-mail.html', (content: string) => content],
    ['gmail.html', (content: string) => content],
    ['thunderbird.html', (content: string) => content],
  ])('%s: every other byte stays', (name, written) => {
    const source = written(readFileSync(join(__dirname, '../fixtures/bodies', name), 'utf8'));
    const part = bodyPart(source);
    const match = IBAN.exec(part.text);
    if (match === null) throw new Error('the body has an IBAN');
    const edits = shortenStretch(part, { start: match.index, end: match.index + match[0].length }, '…2051');
    const result = applyEdits(source, edits);

    let inSource = 0;
    let inResult = 0;
    for (const { start, end, replacement } of edits) {
      expect(result.slice(inResult, inResult + start - inSource)).toBe(source.slice(inSource, start));
      expect(source.slice(start, end)).not.toContain('<');
      inResult += start - inSource + replacement.length;
      inSource = end;
    }
    expect(result.slice(inResult)).toBe(source.slice(inSource));
    const after = bodyPart(result).text;
    expect(after.slice(0, match.index)).toBe(part.text.slice(0, match.index));
    expect(after.slice(match.index)).toMatch(/^…2051/);
    expect(after).not.toMatch(IBAN);
  });
});
