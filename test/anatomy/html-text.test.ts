import { bodyPart } from './message-with';

describe('text of an HTML body', () => {
  test.each([
    ['tags stand within words', 'D<b>E</b>0<span class=x>2</span>', 'DE02'],
    ['white space is one space', 'a \t\r\n  b', 'a b'],
    ['one space over tags', 'a <b> b</b> <i> c</i>', 'a b c'],
    ['no space at the ends of lines', '<p> a </p> <p> b </p>', 'a\nb'],
    [
      'paragraphs, headings, lists and rules are lines',
      '<h1>a</h1><ul><li>b<li>c</ul>d<hr>e',
      'a\nb\nc\nd\ne',
    ],
    ['a break is a new line', 'a<br>b<br/>c', 'a\nb\nc'],
    ['a break at the end of a block is none more', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['an empty line stays one', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['empty lines do not pile up', 'a<br><br><br><br><br>b<p></p><p></p>c', 'a\n\nb\nc'],
    [
      'paragraphs in cells, as Outlook writes them',
      '<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></table><p>e</p>',
      'a\tb\nc\td\ne',
    ],
    ['cells of layout', '<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>', 'a\nb\nc'],
    ['empty cells', '<p>x</p><table><tr><td></td><td><p>a</p></td><td></td></tr></table><p>y</p>', 'x\na\ny'],
    ['cells stand apart', '<table><tr><td>a</td><td>b</td></tr><tr><th>c<td> d</table>', 'a\tb\nc\td'],
    [
      'empty lines of Word hold a hard space',
      '<p>a<o:p></o:p></p><p><o:p>&nbsp;</o:p></p><p>b</p>',
      'a\n\u00a0\nb',
    ],
    ['preformatted text stays', '<pre>a  b\n  c</pre>d', 'a  b\n  c\nd'],
    [
      'script, style, title and comments are no text',
      '<title>t</title><style>p{}</style>a<script>"<b>"</script><!-- c -->b',
      'ab',
    ],
    ['a style may hold tags', '<style><!-- </p> <b> --></style>a', 'a'],
    ['what Outlook alone reads is no text', 'a<!--[if mso]><b>b</b><![endif]-->c', 'ac'],
    [
      'what all but Outlook read is text',
      'a<![if !mso]>b<![endif]>c<!--[if !mso]><!-->d<!--<![endif]-->',
      'abcd',
    ],
    [
      'hidden text is sent and stays',
      '<span style="display:none;mso-hide:all">a</span><i style="font-size:0">b</i>',
      'ab',
    ],
    ['upper case', '<P>a</P><BR><STYLE>x</STYLE>b', 'a\n\nb'],
    ['processing instructions', '<?xml:namespace prefix = o />a', 'a'],
  ])('%s', (_reason, html, text) => {
    expect(bodyPart(html).text).toBe(text);
  });

  test.each([
    ['named', '&uuml;&Uuml;&szlig;&euro;', 'üÜß€'],
    ['without the semicolon, as browsers read it', 'M&uumlller &amp&lt', 'Müller &<'],
    ['decimal and hexadecimal', '&#68;&#x45;&#X30;&#50', 'DE02'],
    ['a pair of units', '&#128578;', '🙂'],
    ['Windows-1252, as old Outlook writes it', '&#150;&#128;', '–€'],
    ['names of plain characters', 'max&commat;example&period;org', 'max@example.org'],
    ['invisible ones are kept', 'a&shy;b&zwnj;c&#8203;d', 'a\u00adb\u200cc\u200bd'],
    ['spaces by number collapse like spaces', 'a&#32;&#10; b', 'a b'],
    ['no characters', '&#0;&#xD800;&#x110000;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['an ampersand alone', 'R&D & &; &# &#x; &unknown; &', 'R&D & &; &# &#x; &unknown; &'],
    ['decoded once only', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ])('entities: %s', (_reason, html, text) => {
    expect(bodyPart(html).text).toBe(text);
  });

  test.each([
    ['a sign for less is text', 'a < b, 3<4, <3, a <', 'a < b, 3<4, <3, a <'],
    ['a tag that is never closed', 'a <b IBAN DE02', 'a <b IBAN DE02'],
    ['an end tag that is never closed', 'a </b IBAN', 'a </b IBAN'],
    ['a quote that is never closed ends with its tag', '<a href="x>a</a> <b>b</b>', 'a b'],
    ['a single quote likewise', "<a href='x>a</a> b", 'a b'],
    ['a greater sign in quotes', '<a title="x>y" href=\'a>b\'>a</a>', 'a'],
    ['a comment that is never closed', 'a<!-- b>c<p>d', 'ac\nd'],
    ['a declaration that is never closed', 'a<! b', 'a<! b'],
    ['comments do not nest', 'a<!-- <!-- b --> c -->', 'a c -->'],
    ['the shortest comments', 'a<!-->b<!--->c<!---->d<!-- --!>e', 'abcde'],
    ['a style that is never closed', '<style>a<p>b', 'a\nb'],
    ['a style closed by another name', '<style>a</styles>b</style>c', 'c'],
    ['an attribute without a value, one without a name', '<b a =x ="y" c>d</b>', 'd'],
    ['end tags without a start', '</b></p></pre>a', 'a'],
    ['an empty end tag', 'a</>b', 'ab'],
    ['nothing', '', ''],
    ['markup alone', '<p> <br>\n</p>', ''],
  ])('broken: %s', (_reason, html, text) => {
    expect(bodyPart(html).text).toBe(text);
  });
});

describe('the way back to the source', () => {
  /** The source of the first occurrence of `needle` in the text, piece by piece. */
  function sourceOf(html: string, needle: string): readonly string[] {
    const { text, map } = bodyPart(html);
    const start = text.indexOf(needle);
    expect(start).toBeGreaterThanOrEqual(0);
    return map.toSource(start, start + needle.length).map((piece) => html.slice(piece.start, piece.end));
  }

  test.each([
    ['plain words are one piece', '<p>a bc d</p>', 'bc', ['bc']],
    ['markup parts the pieces', 'D<b>E0</b>2', 'DE02', ['D', 'E0', '2']],
    ['an entity is a whole and joins its neighbours', 'M&uuml;ller', 'Mü', ['M&uuml;']],
    ['half of a pair is the whole entity', '&#128578;', '\ud83d', ['&#128578;']],
    ['a space is the whole white space', 'a \r\n b', 'a b', ['a \r\n b']],
    ['a space over tags is the white space before them', 'a <b> b</b>', ' b', [' ', 'b']],
    ['line breaks have no source', '<p>a</p><p>b</p>', 'a\nb', ['a', 'b']],
    ['a line break alone', '<p>a</p><p>b</p>', '\n', []],
    ['preformatted lines have', '<pre>a\n b</pre>', 'a\n b', ['a\n b']],
    ['spaces between entities', 'M&uuml; &uuml;', 'ü ü', ['&uuml; &uuml;']],
  ])('%s', (_reason, html, needle, pieces) => {
    expect(sourceOf(html, needle)).toEqual(pieces);
  });

  test('an empty stretch and one behind the end have no source', () => {
    const { map, text } = bodyPart('<p>abc</p>');
    expect(map.toSource(1, 1)).toEqual([]);
    expect(map.toSource(text.length, text.length + 5)).toEqual([]);
  });
});
