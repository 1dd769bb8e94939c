import { parseMarkdown, type Block } from '../../../../src/workbench/page/SmartAlertDialog/parse-markdown';

const text = (words: string): { kind: 'text'; text: string } => ({ kind: 'text', text: words });

test.each<[string, string, readonly Block[]]>([
  ['plain', 'Hallo', [{ kind: 'paragraph', content: [text('Hallo')] }]],
  [
    'bold and italic',
    '**eins** und *zwei*',
    [
      {
        kind: 'paragraph',
        content: [{ kind: 'bold', text: 'eins' }, text(' und '), { kind: 'italic', text: 'zwei' }],
      },
    ],
  ],
  ['escapes', '5 \\* 3 \\_a\\_', [{ kind: 'paragraph', content: [text('5 * 3 _a_')] }]],
  [
    'a list whose items end with a carriage return',
    'Das:\n\n- eins\r- zwei\r\n\nEnde',
    [
      { kind: 'paragraph', content: [text('Das:')] },
      { kind: 'list', isOrdered: false, items: [[text('eins')], [text('zwei')]] },
      { kind: 'paragraph', content: [text('Ende')] },
    ],
  ],
  [
    'a numbered list',
    '1. eins\r2. zwei\r',
    [{ kind: 'list', isOrdered: true, items: [[text('eins')], [text('zwei')]] }],
  ],
  [
    'a link to https',
    '[Hilfe](https://a.example/x)',
    [{ kind: 'paragraph', content: [{ kind: 'link', text: 'Hilfe', url: 'https://a.example/x' }] }],
  ],
  ['no other link', '[x](javascript:y)', [{ kind: 'paragraph', content: [text('[x](javascript:y)')] }]],
])('%s', (_what, markdown, blocks) => {
  expect(parseMarkdown(markdown)).toEqual(blocks);
});
