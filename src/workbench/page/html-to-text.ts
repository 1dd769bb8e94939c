const BLOCKS = 'address,article,blockquote,div,h1,h2,h3,h4,h5,h6,hr,li,p,pre,table,tr';

/** What Outlook answers when a mail in HTML is asked for as text: line breaks for blocks, no markup. */
export function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of page.querySelectorAll('script,style,title')) hidden.remove();
  for (const br of page.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of page.querySelectorAll(BLOCKS)) block.append('\n');
  return page.body.textContent.replace(/\n{3,}/g, '\n\n').trim();
}
