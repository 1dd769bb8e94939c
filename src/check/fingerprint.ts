import type { Part } from '../anatomy';
import type { Message } from '../message';

/**
 * A short code that changes with everything the check looks at: subject, place, text, link targets, recipients and
 * attachments, and the headers that the pack asks for. Markup and spacing do not count, because signature tools and Outlook itself rewrite them between the
 * justification and the send.
 *
 * Two 32-bit FNV-1a sums (Fowler/Noll/Vo; the second over the text with another start value). It tells changes apart;
 * it is no protection against a sender who wants to deceive his own check.
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(message: Message, parts: readonly Part[]): string {
  const sum = new Sum();
  sum.add(message.kind);
  for (const part of parts) {
    sum.add(part.id);
    sum.add(part.text);
    for (const { url } of part.targets) sum.add(url);
  }
  const recipients = message.recipients.map(({ field, address }) => `${field}:${address.toLowerCase()}`);
  for (const recipient of recipients.sort()) sum.add(recipient);
  for (const { name, sizeBytes, kind } of message.attachments) sum.add(`${kind}:${sizeBytes ?? ''}:${name}`);
  for (const { name, value } of message.headers ?? []) sum.add(`${name}:${value}`);
  return sum.toString();
}

// Once: looking up the global `Math` for every character costs most of the time inside a bare engine.
const { imul } = Math;
const PRIME = 0x01000193;
/** Stands between two texts, so that a moved boundary is a change; no text contains it after folding. */
const BOUNDARY = 0x1f;

/** Both sums in one pass, without a copy of the text. */
class Sum {
  private first = 0x811c9dc5;
  private second = 0x9747b28c;

  /** Every run of white space counts as one blank, and none at the edges. */
  add(text: string): void {
    let { first, second } = this;
    let blank = false;
    let begun = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code <= 0x20 || code === 0xa0) {
        blank = begun;
        continue;
      }
      if (blank) {
        first = imul(first ^ 0x20, PRIME);
        second = imul(second ^ 0x20, PRIME);
        blank = false;
      }
      begun = true;
      first = imul(first ^ code, PRIME);
      second = imul(second ^ code, PRIME);
    }
    this.first = imul(first ^ BOUNDARY, PRIME);
    this.second = imul(second ^ BOUNDARY, PRIME);
  }

  toString(): string {
    return hex(this.first) + hex(this.second);
  }
}

function hex(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, '0');
}
