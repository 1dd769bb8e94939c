import type { Body, BodyFormat } from '../../message';
import { HostError } from '../host';
import { currentOffice, type OfficeBodyOptions, type OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';

/** What `body.setAsync` takes, in characters: longer bodies can be read, not written. */
export const MAX_BODY_CHARS = 1_000_000;

/** The whole body in its own format, nothing taken off. Rejects with `HostError`. */
export function readBody(item: OfficeItem, call: OfficeCaller): Promise<Body> {
  const { body } = item;
  if (body === undefined) return Promise.reject(new HostError('not-available', 'body.getAsync'));
  return readBodyFormat(item, call).then((format) =>
    call<string>('body.getAsync', (done) => {
      body.getAsync(format, wholeBody(), done);
    }).then((content) => {
      if (typeof content !== 'string') throw new HostError('failed', 'body.getAsync');
      return { format, content };
    }),
  );
}

/** HTML where the client does not say: it holds the link targets, which text would lose. */
function readBodyFormat(item: OfficeItem, call: OfficeCaller): Promise<BodyFormat> {
  const { body } = item;
  if (typeof body?.getTypeAsync !== 'function') return Promise.resolve('html');
  return call<unknown>('body.getTypeAsync', (done) => {
    body.getTypeAsync?.(done);
  }).then((type) => (type === 'text' ? 'text' : 'html'));
}

/**
 * Outlook on the web may show only the newest part of a conversation; what is sent is all of it. Older clients have
 * neither the enum nor the choice.
 */
export function wholeBody(): OfficeBodyOptions {
  const bodyMode = currentOffice()?.MailboxEnums?.BodyMode?.FullBody;
  return bodyMode === undefined ? {} : { bodyMode };
}
