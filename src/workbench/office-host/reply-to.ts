import { languageOf, workbenchTextsFor } from '../../texts';
import { emptyItem, type ComposeItem } from '../state/compose-item';
import type { ReceivedItem } from '../state/received-item';
import { linesToHtml } from './lines-to-html';

/**
 * The reply Outlook opens for a mail: to its sender alone, with `html` above the mail that is answered. Head and ids
 * as Outlook on the web writes them.
 */
export function replyTo(received: ReceivedItem, html: string, locale: string): ComposeItem {
  const { from, to, subject, body, receivedAt } = received;
  const { reply } = workbenchTextsFor(languageOf(locale));
  const sent = new Date(receivedAt).toLocaleString(locale, { dateStyle: 'full', timeStyle: 'short' });
  const lines = [
    [reply.from, addressOf(from)],
    [reply.sent, sent],
    [reply.to, to.map(addressOf).join('; ')],
    [reply.subject, subject],
  ].map(([label = '', value = '']) => `<b>${linesToHtml(label)}</b> ${linesToHtml(value)}`);
  const quoted = body.format === 'html' ? body.content : `<div>${linesToHtml(body.content)}</div>`;
  return {
    ...emptyItem('mail'),
    to: [from],
    subject: `${reply.prefix} ${subject}`,
    body: {
      format: 'html',
      content: `${html}<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">${lines.join('<br>')}</div>${quoted}`,
    },
  };
}

function addressOf({ name, address }: { readonly name: string; readonly address: string }): string {
  return `${name} <${address}>`;
}
