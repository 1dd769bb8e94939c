import { textToHtml } from '../../src/declines';

describe('textToHtml', () => {
  test.each([
    ['paragraphs and lines', 'a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['line ends of Windows', 'a\r\nb\r\n\r\nc', '<p>a<br>b</p><p>c</p>'],
    ['blank paragraphs', '\n\n\na\n\n\n\nb\n', '<p>a</p><p>b</p>'],
    ['marks of HTML', '<script>"&"</script>', '<p>&lt;script&gt;&quot;&amp;&quot;&lt;/script&gt;</p>'],
    ['nothing', '', ''],
  ])('%s', (_, text, html) => {
    expect(textToHtml(text)).toBe(html);
  });
});
