import { scanLine } from '../../../src/apps/cli/scan-line';
import type { ScanLineOptions } from '../../../src/apps/cli/scan-line';

// Synthetic values; the IBAN is a published test value.
const IBAN = 'DE02 1203 0000 0000 2020 51';
const MASKED: ScanLineOptions = { showValues: false, allowed: [] };
const SHOWN: ScanLineOptions = { showValues: true, allowed: [] };

const scanned = (value: unknown, options = SHOWN): Record<string, unknown> =>
  JSON.parse(scanLine(JSON.stringify(value), options)) as Record<string, unknown>;

describe('scanLine', () => {
  test('text: the members of the promise, in their order', () => {
    const line = scanLine(JSON.stringify({ id: 7, text: `Konto ${IBAN}` }), SHOWN);
    expect(line).toBe(
      `{"id":7,"findings":[{"detector":"iban","category":"identifier","start":6,"end":33,"text":"${IBAN}","confidence":0.95}],"links":[]}`,
    );
  });

  test('offsets count UTF-16 units', () => {
    const text = `🏛️ für Ünal: ${IBAN}`;
    const [finding] = scanned({ id: 'x', text })['findings'] as { start: number; end: number }[];
    expect(text.slice(finding?.start, finding?.end)).toBe(IBAN);
  });

  test('html: offsets count in the text that comes back', () => {
    const { text, findings } = scanned({ id: 1, html: `<p>Konto&nbsp;<b>${IBAN}</b></p>` }) as {
      text: string;
      findings: { start: number; end: number }[];
    };
    expect(text.slice(findings[0]?.start, findings[0]?.end)).toBe(IBAN);
  });

  test('without --show-values no value is in the line, and offsets stay right', () => {
    const html = `<p>${IBAN} <a href="https://www.dropbox.com/s/geheim/akte.pdf">Akte-Beispiel</a> <span>Ende</span></p>`;
    const shown = scanned({ id: 1, html });
    const line = scanLine(JSON.stringify({ id: 1, html }), MASKED);
    expect(line).not.toMatch(/1203|geheim|Akte-Beispiel/);
    const { text } = JSON.parse(line) as { text: string };
    expect(text).toHaveLength((shown['text'] as string).length);
    expect(text).toContain('Ende');
  });

  test('a link says where it leads and whether it was found', () => {
    const text = 'https://www.dropbox.com/s/abc und https://www.kreis.example/';
    expect(scanned({ id: 1, text })['links']).toEqual([
      {
        url: 'https://www.dropbox.com/s/abc',
        host: 'www.dropbox.com',
        service: 'dropbox',
        category: 'cloud_storage',
        flagged: true,
      },
      {
        url: 'https://www.kreis.example/',
        host: 'www.kreis.example',
        service: null,
        category: null,
        flagged: false,
      },
    ]);
  });

  test('an allowed host is listed and not flagged', () => {
    const answer = scanned(
      { id: 1, text: 'https://www.dropbox.com/s/abc' },
      { showValues: true, allowed: ['www.dropbox.com'] },
    );
    expect(answer).toMatchObject({ findings: [], links: [{ host: 'www.dropbox.com', flagged: false }] });
  });

  test.each([
    ['no JSON', 'kaputt', { error: 'not-json' }],
    ['half a line', '{"id":1,"text":"a', { error: 'not-json' }],
    ['a list', '[1]', { error: 'not-an-object' }],
    ['null', 'null', { error: 'not-an-object' }],
    ['neither text nor html', '{"id":"a"}', { id: 'a', error: 'no-text' }],
    ['a number as text', '{"id":"a","text":5}', { id: 'a', error: 'no-text' }],
    ['both', '{"id":"a","text":"x","html":"y"}', { id: 'a', error: 'text-and-html' }],
    ['an id that is no id', '{"id":{},"text":"x"}', { error: 'bad-id' }],
    ['a line that was too long', null, { error: 'line-too-long' }],
  ])('%s is answered by an error', (_, line, expected) => {
    expect(JSON.parse(scanLine(line, MASKED))).toEqual(expected);
  });

  test('a line without id is answered without id', () => {
    expect(scanned({ text: 'nichts' })).toEqual({ findings: [], links: [] });
  });
});
