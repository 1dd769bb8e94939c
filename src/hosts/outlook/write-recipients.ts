import type { Mailbox, Recipient } from '../../message';
import { HostError } from '../host';
import type { OfficeItem, OfficeMailbox } from './office-api';
import type { OfficeCaller } from './office-call';
import { itemKind } from './read-message';
import { readRecipients, recipientFields, type FieldSource } from './read-recipients';

/** What `setAsync` and `addAsync` take at once. */
export const MAX_PER_CALL = 100;
/**
 * What clients return at most: phones, classic Outlook, the web. A field read as exactly that long may go on unseen,
 * and setting it would drop people whom nobody has seen.
 */
const READ_LIMITS: readonly number[] = [100, 500, 1000];
/** office.js throws above. */
const MAX_NAME_CHARS = 255;

interface FieldChange extends FieldSource {
  readonly before: readonly Mailbox[];
  readonly after: readonly Mailbox[];
}

/**
 * Makes these the recipients of the item: sets the fields that change, then reads all again to see that the client has
 * really done so. Fields that grow come first: should Outlook fail halfway, somebody stands in two fields, but nobody
 * is lost.
 *
 * Rejects with `HostError`: `not-available` where a field cannot be set (Bcc of appointments, read mode) or somebody in
 * it has no address to be set by, `too-large` where the client may know of more recipients than it tells, `failed`
 * where it reports success and did something else.
 */
export async function writeRecipients(
  item: OfficeItem,
  recipients: readonly Recipient[],
  call: OfficeCaller,
): Promise<void> {
  const kind = itemKind(item);
  const before = await readRecipients(item, kind, call);
  const fields = recipientFields(kind);
  const lost = recipients.find(({ field }) => !fields.some((source) => source.field === field));
  if (lost !== undefined) throw new HostError('not-available', `${lost.field}.setAsync`);
  const changes = fields
    .map((source): FieldChange => ({
      ...source,
      before: before.filter(({ field }) => field === source.field),
      after: recipients.filter(({ field }) => field === source.field),
    }))
    .filter((change) => !isSame(change.before, change.after))
    .sort((one, other) => growth(other) - growth(one));
  for (const change of changes) refuseUnsafe(item, change);
  for (const change of changes) await setField(item, change, call);
  if (changes.length === 0) return;
  const now = await readRecipients(item, kind, call);
  for (const { field, property, after } of changes) {
    const done = isSame(
      now.filter((recipient) => recipient.field === field),
      after,
    );
    if (!done) throw new HostError('failed', `${property}.setAsync`);
  }
}

function refuseUnsafe(item: OfficeItem, { property, before, after }: FieldChange): void {
  const name = `${property}.setAsync`;
  const canSet = typeof item[property]?.setAsync === 'function';
  if (!canSet || after.some(({ address }) => address === '')) throw new HostError('not-available', name);
  if (READ_LIMITS.includes(before.length)) throw new HostError('too-large', name);
  if (after.length > MAX_PER_CALL && typeof item[property]?.addAsync !== 'function') {
    throw new HostError('too-large', name);
  }
}

async function setField(
  item: OfficeItem,
  { property, after }: FieldChange,
  call: OfficeCaller,
): Promise<void> {
  const field = item[property];
  const mailboxes = after.map(toOffice);
  await call(`${property}.setAsync`, (done) => {
    field?.setAsync?.(mailboxes.slice(0, MAX_PER_CALL), done);
  });
  for (let start = MAX_PER_CALL; start < mailboxes.length; start += MAX_PER_CALL) {
    await call(`${property}.addAsync`, (done) => {
      field?.addAsync?.(mailboxes.slice(start, start + MAX_PER_CALL), done);
    });
  }
}

function toOffice({ address, name }: Mailbox): OfficeMailbox {
  return { emailAddress: address, displayName: name.slice(0, MAX_NAME_CHARS) };
}

function growth({ before, after }: FieldChange): number {
  return after.length - before.length;
}

/** By address: Outlook may put another name beside it, another order, and the same address once only. */
function isSame(one: readonly Mailbox[], other: readonly Mailbox[]): boolean {
  return addresses(one) === addresses(other);
}

function addresses(mailboxes: readonly Mailbox[]): string {
  return JSON.stringify([...new Set(mailboxes.map(({ address }) => address.toLowerCase()))].sort());
}
