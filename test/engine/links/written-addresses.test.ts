import { findWrittenAddresses } from '../../../src/engine/links/written-addresses';

const KNOWN = /^(?:[a-z0-9-]+\.)*(?:dropbox\.com|we\.tl|t\.me|x\.com|notion\.so|temp\.sh)(?![a-z0-9.-])/i;

const find = (text: string): string[] =>
  findWrittenAddresses(text, {
    hasEnding: (label) => ['com', 'tl', 'me', 'so', 'sh'].includes(label),
    isKnown: (url) => KNOWN.test(url.replace('\u200b', '')),
  }).map(({ url, start, end }) => {
    expect(text.slice(start, end)).toBe(url);
    return url;
  });

describe('findWrittenAddresses finds', () => {
  test.each([
    ['Siehe «https://kreis.example/a».', 'with scheme'],
    ['Siehe «HTTP://KREIS.EXAMPLE/a»!', 'upper case'],
    ['Siehe:«https://kreis.example»', 'no blank before'],
    ['Link«https://kreis.example»', 'glued to a word'],
    ['«http://localhost:3000/x» und', 'host without dot'],
    ['«www.kreis.example» und', 'www'],
    ['(«www.kreis.example/a(b)»)', 'www with path in brackets'],
    ['«WWW2.kreis.example/x»', 'numbered www'],
    ['liegt auf «dropbox.com».', 'bare, end of sentence'],
    ['liegt auf «Dropbox.com», glaube ich', 'bare, capital letter'],
    ['liegt auf «DROPBOX.COM»', 'bare, upper case'],
    ['liegt hier: «dropbox.com/s/abc?dl=0»)', 'bare with path'],
    ['liegt hier:«dropbox.com/s/abc»', 'bare after a colon'],
    ['„«dropbox.com/s/abc»“', 'in quotes'],
    ['-«dropbox.com»- und _«we.tl/t-x_»', 'dashes and underscores around'],
    ['«dropbox.com:443/s/abc»', 'bare with port'],
    ['«dropbox.com?x=1» und «dropbox.com#x»', 'bare with query, with fragment'],
    ['«dropbox.com»? Ja.', 'bare before a question mark'],
    ['«dropbox.com»: Ordner', 'bare before a colon'],
    ['«https:\\\\dropbox.com\\s\\abc» hier', 'backslashes'],
    ['«http:/dropbox.com/s» hier', 'one slash'],
    ['«https:dropbox.com/s» hier', 'no slash'],
    ['«https:\\\\kreis.example\\x»', 'backslashes, unknown host'],
    ['«drop\u200bbox.com/s/1» hier', 'zero-width space inside'],
    ['«NOTION.SO» und «notion.so/Seite» und «Notion.So/Seite»', 'ending that is a word, but meant'],
    ['«temp.sh/abc/plan.pdf»', 'ending of a script, with path'],
    ['«https://temp.sh»', 'ending of a script, with scheme'],
    ['«https://a.example»,«https://b.example»;«https://c.example»', 'list without blanks'],
    ['[Plan](«https://a.example/x»)[Akte](«https://b.example/y»)', 'Markdown'],
    ['<«https://a.example»><«https://b.example»>', 'angle brackets'],
    ['«https://a.example/?u=https://b.example/x»', 'address in an address is one'],
    ['ms-word:ofe|u|«https://k.example/x.docx»', 'behind an Office scheme'],
    ['1. «dropbox.com»', 'numbered list'],
  ])('%j: %s', (marked) => {
    const expected = [...marked.matchAll(/«([^»]*)»/g)].map(([, url]) => url);
    expect(find(marked.replace(/[«»]/g, ''))).toEqual(expected);
  });
});

describe('findWrittenAddresses finds nothing in', () => {
  test.each([
    ['erika.musterfrau@dropbox.com', 'e-mail address'],
    ['dropbox.com@kreis.example', 'e-mail address with a host in front'],
    ['x@t.me, y@x.com', 'short mail domains'],
    ['@dropbox.com', 'mention'],
    ['C:\\Daten\\dropbox.com\\plan', 'Windows path'],
    ['\\\\dropbox.com\\freigabe', 'network path'],
    ['dropbox.com\\plan', 'relative Windows path'],
    ['ordner/dropbox.com', 'relative path'],
    ['~/t.me', 'home directory'],
    ['AT&T.me', 'company name'],
    ['50%t.me', 'percent'],
    ['Das steht in Notion.So geht es weiter.', 'missing blank after a full stop'],
    ['temp.sh ausführen', 'script'],
    ['Aufruf: temp.sh?', 'script in a question'],
    ['netflix.com und fedex.com', 'longer label'],
    ['dropbox.com.txt', 'file name'],
    ['dropbox.com-Ordner', 'compound'],
    ['überdropbox.com', 'umlaut before'],
    ['z.B., d.h., u.a., i.d.R., usw.', 'abbreviations'],
    ['12.01.2024 um 8.30 Uhr, 1.234,56 EUR', 'dates and amounts'],
    ['ende.Anfang', 'missing blank'],
    ['plan.docx, liste.com', 'file names'],
    ['www. und www.de', 'www alone'],
    ['ftp://dropbox.com/x', 'other scheme'],
    ['file://dropbox.com/x', 'file scheme'],
    ['://', 'only the sign'],
    ['https://', 'only the scheme'],
    ['https:// dropbox', 'blank after the scheme'],
    ['... .com .', 'dots'],
    [`${'a.'.repeat(200)}dropbox.com`, 'longer than a host can be'],
    ['', 'empty text'],
  ])('%j: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
