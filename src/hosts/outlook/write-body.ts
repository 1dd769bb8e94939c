import type { Body } from '../../message';
import { HostError } from '../host';
import type { OfficeItem } from './office-api';
import type { OfficeCaller } from './office-call';
import { MAX_BODY_CHARS, readBody, wholeBody } from './read-body';

/**
 * Replaces the whole body, then reads it again to see that the client has really done so. Equality is not asked for:
 * Outlook on the web tidies what it is given. Whether somebody typed since the caller read the body is for the caller
 * to compare; a body that became text or HTML meanwhile is refused here.
 *
 * Rejects with `HostError`: `too-large`, `not-available` (phones, read mode), `changed-meanwhile`, `rights-protected`,
 * `failed` where the client reports success and the old body is still there.
 */
export async function writeBody(item: OfficeItem, body: Body, call: OfficeCaller): Promise<void> {
  const name = 'body.setAsync';
  if (typeof item.body?.setAsync !== 'function') throw new HostError('not-available', name);
  if (body.content.length > MAX_BODY_CHARS) throw new HostError('too-large', name);
  const before = await readBody(item, call);
  if (before.format !== body.format) throw new HostError('changed-meanwhile', name);
  if (before.content === body.content) return;
  await call(name, (done) => {
    item.body?.setAsync?.(body.content, { coercionType: body.format, ...wholeBody() }, done);
  });
  const after = await readBody(item, call);
  if (after.content === before.content) throw new HostError('failed', name);
}
