import { bodyPart } from './message-with';

const urls = (html: string): readonly string[] => bodyPart(html).targets.map(({ url }) => url);

describe('link targets', () => {
  test.each([
    ['a link', '<a href="https://a.example/x">x</a>', 'https://a.example/x'],
    ['without quotes, in upper case', '<A HREF=https://a.example/x>x</A>', 'https://a.example/x'],
    ['broken over lines, as Word writes it', '<a\r\nhref="https://a.example/x">x</a>', 'https://a.example/x'],
    [
      'entities are decoded',
      '<a href="https://a.example/?a=1&amp;b=&#50;">x</a>',
      'https://a.example/?a=1&b=2',
    ],
    [
      'a parameter is no entity',
      '<a href="https://a.example/?a=1&copy=2">x</a>',
      'https://a.example/?a=1&copy=2',
    ],
    [
      'a scheme hidden in entities',
      '<a href="&#104;ttps&colon;&sol;&sol;a.example">x</a>',
      'https://a.example',
    ],
    ['a relative address', '<a href=" /x ">x</a>', '/x'],
    ['a picture', '<img src="//a.example/x.png">', '//a.example/x.png'],
    ['an area of a map', '<area href="https://a.example/x">', 'https://a.example/x'],
    ['a form', '<form action="https://a.example/x">', 'https://a.example/x'],
    ['a button', '<button formaction="https://a.example/x">', 'https://a.example/x'],
    ['a background', '<td background="https://a.example/x">', 'https://a.example/x'],
    ['an object', '<object data="https://a.example/x">', 'https://a.example/x'],
    ['a film', '<video poster="https://a.example/x">', 'https://a.example/x'],
    ['a quotation', '<blockquote cite="https://a.example/x">', 'https://a.example/x'],
    ['a drawing', '<svg><use xlink:href="https://a.example/x#y"/></svg>', 'https://a.example/x#y'],
    ['the base of relative addresses', '<base href="https://a.example/x/">', 'https://a.example/x/'],
    [
      'a refresh',
      '<meta http-equiv=refresh content="5; URL=\'https://a.example/x\'">',
      'https://a.example/x',
    ],
    ['a style attribute', '<p style="background:url( \'https://a.example/x\' )">', 'https://a.example/x'],
    [
      'a style with entities',
      '<p style="background:url(&quot;https://a.example/x&quot;)">',
      'https://a.example/x',
    ],
    ['a style sheet', '<style>@import "https://a.example/x";</style>', 'https://a.example/x'],
    [
      'an attribute nobody knows',
      '<p data-x="{&quot;u&quot;:&quot;https://a.example/x&quot;}">',
      'https://a.example/x',
    ],
    ['a script attribute', '<p onclick="location=\'https://a.example/x\'">', 'https://a.example/x'],
    [
      'a drawing for Outlook alone',
      '<!--[if mso]><v:rect href="https://a.example/x"></v:rect><![endif]-->',
      'https://a.example/x',
    ],
    [
      'a condition with spaces',
      '<!-- [if gte mso 9]><a href="https://a.example/x">y</a><![endif]-->',
      'https://a.example/x',
    ],
  ])('%s', (_reason, html, url) => {
    expect(urls(html)).toEqual([url]);
  });

  test('each picture of a set', () => {
    expect(urls('<img srcset="https://a.example/1.png 1x, https://a.example/2.png 2x">')).toEqual([
      'https://a.example/1.png',
      'https://a.example/2.png',
    ]);
  });

  test.each([
    [
      'names of vocabularies',
      '<html xmlns="http://www.w3.org/TR/REC-html40" xmlns:m="http://schemas.microsoft.com/x">',
    ],
    [
      'the document type',
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://www.w3.org/TR/xhtml1.dtd">',
    ],
    [
      'class, id, alt and title',
      '<p class="http://a.example" id="http://a.example" title="http://a.example" alt="http://a.example">',
    ],
    ['what the mail program remembers of a wrapped link', '<a originalsrc="https://a.example/x">x</a>'],
    ['parts of this mail', '<img src="cid:a@b"><blockquote cite="mid:a@b"><a href="#top">x</a>'],
    ['pictures in the mail itself', '<img src="data:image/png;base64,AAAA">'],
    ['an empty address', '<a href="">x</a><a href>y</a>'],
    ['other comments', '<!-- <a href="https://a.example/x">x</a> -->'],
    ['styles of other things', '<p style=\'font-family:"Calibri",sans-serif;behavior:url(#default#VML)\'>'],
    ['numbers of drawings', '<o:idmap v:ext="edit" data="1"/>'],
  ])('no address: %s', (_reason, html) => {
    expect(urls(html)).toEqual([]);
  });

  test.each([
    ['its text', 'ab <a href="https://a.example">cd</a> ef', 'cd'],
    ['without the white space at its ends', 'ab<a href="https://a.example"> cd <br></a>ef', 'cd'],
    ['over elements', '<a href="https://a.example"><b>c</b>d<p>e</p></a>', 'cd\ne'],
    ['up to the next link', '<a href="https://a.example">c<a>d</a>', 'c'],
    ['up to the end', '<a href="https://a.example">cd<p>e', 'cd\ne'],
    ['nothing around a picture', '<a href="https://a.example"><img></a>x', ''],
  ])('a link shows %s', (_reason, html, shown) => {
    const { targets, text } = bodyPart(html);
    expect(targets.map(({ start, end }) => text.slice(start, end))).toEqual([shown]);
  });

  test('every other address stands where its element does, with nothing shown', () => {
    const { targets } = bodyPart('<p>abc<img src="https://a.example/x">def</p>');
    expect(targets.map(({ start, end }) => [start, end])).toEqual([[3, 3]]);
  });

  test('the attribute is known by its place in the source', () => {
    const html = '<a href="https://a.example/?a&amp;b">x</a><a href=https://b.example>y</a>';
    const places = bodyPart(html).targets.map(({ attribute }) =>
      html.slice(attribute?.start, attribute?.end),
    );
    expect(places).toEqual(['https://a.example/?a&amp;b', 'https://b.example']);
  });
});
