import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { dissect, findHistory } from '../../src/anatomy';
import type { History, Part } from '../../src/anatomy';
import type { Body } from '../../src/message';
import { bodyPart, messageWith } from './message-with';
import { brokenSoup } from './tag-soup';

// Names, numbers and addresses are made up. What each body shows stands in test/fixtures/bodies/README.md.

const BODIES = join(__dirname, '../fixtures/bodies');
const SENDER = { name: 'Beispiel, Max', address: 'max.beispiel@musterland.example' };

/** Answers between the quotations, and no quotation at all. */
const STAYS = [
  'apple-mail-inline.html',
  'outlook-no-formula.html',
  'outlook-signature-hides.html',
  'thunderbird-inline.html',
  'thunderbird-plain.txt',
];

function partOf(format: Body['format'], content: string): Part {
  const message = messageWith({ format, content }, { from: SENDER });
  const body = dissect(message).find(({ id }) => id === 'body');
  if (body === undefined) throw new Error('a message has a body');
  return body;
}

function cut(source: string, { cuts }: History): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of cuts) {
    rest += source.slice(at, start);
    at = end;
  }
  return rest + source.slice(at);
}

/** How many more elements of each name begin than end. */
function balance(html: string): Record<string, number> {
  const open: Record<string, number> = {};
  const bare = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const [, slash, name = ''] of bare.matchAll(/<(\/?)([a-z][a-z0-9:]*)\b[^>]*>/gi)) {
    const key = name.toLowerCase();
    if (/^(?:br|hr|img|meta|input|wbr|link)$/.test(key)) continue;
    open[key] = (open[key] ?? 0) + (slash === '' ? 1 : -1);
  }
  return Object.fromEntries(Object.entries(open).filter(([, count]) => count !== 0));
}

type Node = DefaultTreeAdapterMap['node'];

/** Texts with the elements they stand in, as a browser builds them. */
function textsInTree(html: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Node, path: string): void => {
    if ('value' in node && node.value.trim() !== '') found.push(`${path} ${node.value.trim()}`);
    if ('childNodes' in node) {
      for (const child of node.childNodes) walk(child, `${path}/${'tagName' in child ? child.tagName : ''}`);
    }
  };
  walk(parse(html), '');
  return found;
}

const files = readdirSync(BODIES).filter((name) => /\.(?:html|txt)$/.test(name));
const lineEnds: readonly (readonly [string, (text: string) => string])[] = [
  ['LF', (text) => text],
  ['CRLF', (text) => text.replace(/\n/g, '\r\n')],
];
const cases = files.flatMap((name) => lineEnds.map(([ends, write]) => [name, ends, write] as const));

describe('the history of bodies as mail programs write them', () => {
  test('all of them are looked at', () => {
    expect(files).toHaveLength(36);
  });

  test.each(cases)('%s, %s', (name, _, write) => {
    const source = write(readFileSync(join(BODIES, name), 'utf8'));
    const format = name.endsWith('.html') ? 'html' : 'text';
    const part = partOf(format, source);
    const history = findHistory(part);
    if (STAYS.includes(name)) {
      expect(history).toBeNull();
      return;
    }
    if (history === null) throw new Error('nothing found');
    const rest = cut(source, history);
    const after = partOf(format, rest);

    // Nothing is quoted any more, and the writer's own words are all there, with their signature.
    expect(after.zones.map((zone) => zone.name)).not.toContain('quoted');
    const own = part.text.slice(0, history.zone.start) + part.text.slice(history.zone.end);
    expect(after.text.replace(/\s+/g, ' ').trim()).toBe(own.replace(/\s+/g, ' ').trim());
    // Pictures in front of the history, and no others.
    const pictures = (html: string): number => html.match(/<(?:img|v:imagedata)\b/g)?.length ?? 0;
    const start = history.cuts[0]?.start ?? 0;
    expect(pictures(rest.slice(0, start))).toBe(pictures(source.slice(0, start)));

    if (format === 'text') return;
    expect(balance(rest)).toEqual(balance(source));
    // What a browser shows of the rest stands in the same elements as before, but for one that held the history.
    const before = textsInTree(source).map((text) => text.replace(/^\S+ /, ''));
    for (const text of textsInTree(rest)) expect(before).toContain(text.replace(/^\S+ /, ''));
  });

  test('cuts lie in the history: no word and no picture of the writer is in them', () => {
    for (const name of files.filter((file) => file.endsWith('.html'))) {
      const source = readFileSync(join(BODIES, name), 'utf8');
      const part = partOf('html', source);
      const history = findHistory(part);
      if (history === null) continue;
      const own = [
        ...part.map.toSource(0, history.zone.start),
        ...part.map.toSource(history.zone.end, part.text.length),
      ];
      const touched = own.filter(({ start, end }) =>
        history.cuts.some((gone) => gone.start < end && gone.end > start),
      );
      expect(touched).toEqual([]);
    }
  });
});

describe('what is no history to be cut', () => {
  test.each([
    ['no quotation', '<p>Guten Tag</p>'],
    ['nothing but a quotation', '<blockquote type="cite">Wann?</blockquote>'],
    [
      'answers in between',
      '<blockquote type="cite">Wann?</blockquote><p>Montag.</p><blockquote type="cite">Wo?</blockquote><p>Hier.</p>',
    ],
  ])('%s', (_, html) => {
    expect(findHistory(bodyPart(html))).toBeNull();
  });
});

describe('what goes and what stays', () => {
  const left = (html: string): string => {
    const history = findHistory(bodyPart(html));
    if (history === null) throw new Error('nothing found');
    return cut(html, history);
  };

  test.each([
    [
      'an element that begins before and goes on behind stays',
      '<div><blockquote type="cite">Wann?</blockquote>Montag.</div>',
      '<div>Montag.</div>',
    ],
    [
      'overlapping elements leave the half that belongs outside',
      '<div><b>Ja</b><blockquote type="cite"><i>Wann?</blockquote></i></div>',
      '<div><b>Ja</b></div>',
    ],
    [
      'a picture of the quotation goes, one behind it stays',
      '<p>Ja</p><blockquote type="cite">Wann?<img src="cid:1"></blockquote><p><img src="cid:2"></p>',
      '<p>Ja</p><p><img src="cid:2"></p>',
    ],
    [
      'a picture in front of the line stays',
      '<p>Ja</p><img src="cid:1"><hr><div id="divRplyFwdMsg"><b>Von:</b> a@b.example</div><p>Wann?<img src="cid:2"></p>',
      '<p>Ja</p><img src="cid:1">',
    ],
    [
      'conditions of Word stay in pairs',
      '<p>Ja</p><![if !vml]><b>x</b><![endif]><hr><div id="divRplyFwdMsg"><![if !vml]>Von: a@b.example<![endif]></div>',
      '<p>Ja</p><![if !vml]><b>x</b><![endif]>',
    ],
    [
      'an empty line of the writer stays',
      '<p>Ja<br><br><blockquote type="cite">Wann?</blockquote></p>',
      '<p>Ja<br><br></p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(left(html)).toBe(expected);
  });

  test('counts the earlier mails', () => {
    const nested = readFileSync(join(BODIES, 'gmail-nested.html'), 'utf8');
    expect(findHistory(partOf('html', nested))?.mails).toBe(2);
  });

  test('tags nobody could have written leave as many open as before', () => {
    for (let seed = 1; seed <= 80; seed += 1) {
      const html = `<p>Ja</p>${brokenSoup(seed, 20)}<blockquote type="cite">Wann?${brokenSoup(seed + 100, 20)}</blockquote>`;
      const history = findHistory(bodyPart(html));
      if (history === null) continue;
      let at = 0;
      for (const { start, end } of history.cuts) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(html.length);
    }
  });
});

test('the deepest nesting costs one walk over the tags, not one for each level', () => {
  const deep = 20_000;
  const html = `<p>Ja</p>${'<div>'.repeat(deep)}${'<blockquote type="cite">'.repeat(deep)}Wann?${'</blockquote>'.repeat(deep)}x${'</div>'.repeat(deep)}`;
  const history = findHistory(bodyPart(html));
  expect(history === null ? '' : cut(html, history)).toBe(
    `<p>Ja</p>${'<div>'.repeat(deep)}x${'</div>'.repeat(deep)}`,
  );
});
