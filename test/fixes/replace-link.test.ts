import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../src/anatomy';
import { LINK_SERVICES } from '../../src/data/link-services';
import { createLinkCatalogue, findLinks } from '../../src/engine';
import type { FoundLink } from '../../src/engine';
import { applyEdits, removeLink, replaceLink } from '../../src/fixes';
import type { Body } from '../../src/message';
import { bodyPart } from '../anatomy/message-with';

// All links are made up.

const catalogue = createLinkCatalogue(LINK_SERVICES, { allowed: [], ownDomains: [] });
const linksIn = (part: Part): readonly FoundLink[] => findLinks(part.text, part.targets, catalogue);

/** The first link to a service. */
function firstLink(part: Part): FoundLink {
  const link = linksIn(part).find(({ service }) => service !== null);
  if (link === undefined) throw new Error('no link in the body');
  return link;
}

const replaced = (content: string, format: Body['format'] = 'html', words = 'S & <T>'): string => {
  const part = bodyPart(content, format);
  return applyEdits(content, replaceLink(part, firstLink(part), words));
};
const removed = (content: string, format: Body['format'] = 'html'): string => {
  const part = bodyPart(content, format);
  return applyEdits(content, removeLink(part, firstLink(part)));
};

const URL = 'https://we.tl/t-Ab';

test.each([
  ['anchor', `a <a href="${URL}">Datei</a> b`, 'a S &amp; &lt;T&gt; b', 'a Datei b'],
  ['anchor with markup', `<a href='${URL}'><b>Da</b>tei</a>`, 'S &amp; &lt;T&gt;', '<b>Da</b>tei'],
  ['anchor that shows its address', `<a href="${URL}">${URL}</a>.`, 'S &amp; &lt;T&gt;.', '.'],
  [
    'anchor with words around its address',
    `<a href="${URL}">hier: ${URL}</a>`,
    'S &amp; &lt;T&gt;',
    'hier: ',
  ],
  [
    'anchor around a picture',
    `<a href="${URL}"><img src="cid:1"></a>`,
    'S &amp; &lt;T&gt;',
    '<img src="cid:1">',
  ],
  [
    'anchor never closed',
    `<p><a href="${URL}">Datei</p><p>b`,
    '<p>S &amp; &lt;T&gt;Datei</p><p>b',
    '<p>Datei</p><p>b',
  ],
  [
    'two anchors alike',
    `<a href="${URL}">A</a><a href="${URL}">B</a>`,
    `S &amp; &lt;T&gt;<a href="${URL}">B</a>`,
    `A<a href="${URL}">B</a>`,
  ],
  ['text', `a ${URL}, b`, 'a S &amp; &lt;T&gt;, b', 'a , b'],
  ['text with markup inside', 'a https://we.<b>tl</b>/t-Ab', 'a S &amp; &lt;T&gt;<b></b>', 'a <b></b>'],
  ['picture', `a <img alt="x" src="${URL}"> b`, 'a <img alt="x" src=""> b', 'a <img alt="x" src=""> b'],
  ['address with an ampersand', `<img src="${URL}?a=1&amp;b=2">`, '<img src="">', '<img src="">'],
  [
    'style',
    `<p style="color:red;background:url(${URL})">x`,
    '<p style="color:red;background:url()">x',
    '<p style="color:red;background:url()">x',
  ],
  ['address with entities', '<img src="https://we&#46;tl/t-Ab">', '<img src="">', '<img src="">'],
  [
    'VML for Outlook',
    `<!--[if mso]><v:rect href="${URL}"><![endif]-->`,
    '<!--[if mso]><v:rect href=""><![endif]-->',
    '<!--[if mso]><v:rect href=""><![endif]-->',
  ],
  [
    'body of a mail link',
    `<a href="mailto:a@b.example?body=${encodeURIComponent(URL)}">Mail</a>`,
    'S &amp; &lt;T&gt;',
    'Mail',
  ],
])('%s: %s', (_, html, withSentence, without) => {
  expect(replaced(html)).toBe(withSentence);
  expect(removed(html)).toBe(without);
});

test('plain text', () => {
  expect(replaced(`Datei: ${URL}\r\nGruß`, 'text')).toBe('Datei: S & <T>\r\nGruß');
  expect(removed(`Datei: ${URL}\r\nGruß`, 'text')).toBe('Datei: \r\nGruß');
});

test('an address over two lines goes whole', () => {
  expect(replaced(`<${URL}cd\nef>`, 'text', 'S')).toBe('<S>');
});

test('a link that is not in the part changes nothing', () => {
  const part = bodyPart('<p>x</p>');
  const link = { url: URL, origin: 'attribute', start: 0, end: 1 } as const;
  expect([...replaceLink(part, link, 'S'), ...removeLink(part, link)]).toEqual([]);
});

describe('in bodies as mail programs write them', () => {
  const SHARE = 'https://www.dropbox.com/s/abc/Akte.pdf?dl=0&amp;st=2';
  const WRAPPED = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://we.tl/t-Xy')}&amp;data=05`;
  const ANCHORS = [
    `<a class="x" href="${SHARE}"\n title="Akte">${SHARE}</a>`,
    `<a href="${WRAPPED}" originalsrc="https://we.tl/t-Xy"><span lang="DE">Unterlagen</span></a>`,
  ];

  test.each(
    ['outlook-classic', 'outlook-web', 'apple-mail', 'gmail', 'thunderbird'].flatMap((name) =>
      ANCHORS.map((anchor) => [name, anchor] as const),
    ),
  )('%s: %s', (name, anchor) => {
    const body = readFileSync(join(__dirname, '../fixtures/bodies', `${name}.html`), 'utf8');
    const at = body.search(/<\/(?:p|div)>/i);
    const source = body.slice(0, at) + anchor + body.slice(at);
    const part = bodyPart(source);
    const link = linksIn(part).find(({ url }) => source.indexOf(url.replace(/&/g, '&amp;')) >= at);
    if (link === undefined) throw new Error('the link is not found');
    const sentence = '[Die Datei liegt in unserer Cloud.]';
    const result = applyEdits(source, replaceLink(part, link, sentence));
    expect(result).toBe(body.slice(0, at) + sentence + body.slice(at));
    expect(bodyPart(result).text).toContain(sentence);
    const without = applyEdits(source, removeLink(part, link));
    expect(without.startsWith(body.slice(0, at)) && without.endsWith(body.slice(at))).toBe(true);
    const left = linksIn(bodyPart(without)).map(({ target }) => target);
    expect(left).toEqual(linksIn(bodyPart(body)).map(({ target }) => target));
  });
});
