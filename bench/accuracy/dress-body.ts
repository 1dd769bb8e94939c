import type { Body } from '../../src/message';
import type { Layout } from './corpus-mail';

/**
 * Writes a plain text as a mail client would: Outlook's Word HTML or Outlook on the web. Lines of `| a | b |` become
 * tables, a quoted head („Von: …“ after a blank line) the frame these clients write around it.
 */
export function dressBody(text: string, layout: Layout): Body {
  switch (layout) {
    case 'plain':
      return { format: 'text', content: text };
    case 'html':
      return { format: 'html', content: text };
    case 'outlook':
      return { format: 'html', content: outlook(text) };
    case 'owa':
      return { format: 'html', content: owa(text) };
  }
}

const escapeHtml = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00a0/g, '&nbsp;');

const IS_ROW = /^\|.*\|$/;

function table(rows: readonly string[], cell: (text: string) => string): string {
  const line = (row: string): string =>
    `<tr>${row
      .slice(1, -1)
      .split('|')
      .map((text) => `<td style="padding:0cm 5.4pt 0cm 5.4pt">${cell(text.trim())}</td>`)
      .join('')}</tr>`;
  return `<table border="1" cellspacing="0">${rows.map(line).join('')}</table>`;
}

/** Blocks of lines without blank lines between them; rows of tables are blocks of their own. */
function blocks(text: string): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  let wasRow = false;
  for (const line of text.split('\n')) {
    const isRow = IS_ROW.test(line);
    if (line === '' || isRow !== wasRow) found.push([]);
    if (line !== '') found[found.length - 1]?.push(line);
    wasRow = isRow;
  }
  return found.filter((block) => block.length > 0);
}

const isQuoteHead = (line: string): boolean => /^(?:Von|From): /.test(line);

function outlook(text: string): string {
  const cell = (content: string): string =>
    `<p class="MsoNormal"><span style="font-size:11.0pt">${escapeHtml(content)}<o:p></o:p></span></p>`;
  const body = blocks(text).map((block) => {
    const [first = ''] = block;
    if (IS_ROW.test(first)) return table(block, cell);
    if (isQuoteHead(first))
      return `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${block
        .map((line) => escapeHtml(line).replace(/^[^:]+:/, '<b>$&</b>'))
        .join('<br>')}<o:p></o:p></p></div>`;
    return `${block.map(cell).join('\n')}\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>`;
  });
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;} --></style></head><body lang="DE" link="#0563C1"><div class="WordSection1">\n${body.join('\n')}\n</div></body></html>`;
}

function owa(text: string): string {
  const body = blocks(text).map((block) => {
    const [first = ''] = block;
    if (IS_ROW.test(first)) return table(block, escapeHtml);
    if (isQuoteHead(first))
      return `<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">${block
        .map((line) => escapeHtml(line).replace(/^[^:]+:/, '<b>$&</b>'))
        .join('<br>')}</font><div>&nbsp;</div></div>`;
    return `<div class="elementToProof">${block.map(escapeHtml).join('<br>')}</div><div><br></div>`;
  });
  return `<html><head></head><body dir="ltr">${body.join('')}</body></html>`;
}
