import type { Part } from '../anatomy';
import type { Message } from '../message';

/**
 * A short code that changes with everything the check looks at: subject, place, text, link targets, recipients and
 * attachments. Markup and spacing do not count, because signature tools and Outlook itself rewrite them between the
 * justification and the send.
 *
 * Two 32-bit FNV-1a sums (Fowler/Noll/Vo; the second over the text with another start value). It tells changes apart;
 * it is no protection against a sender who wants to deceive his own check.
 *
 * @returns 16 hexadecimal digits.
 */
export function fingerprint(message: Message, parts: readonly Part[]): string {
  const seen = [
    message.kind,
    ...parts.map((part) => [
      part.id,
      part.text.replace(/\s+/g, ' ').trim(),
      part.targets.map(({ url }) => url),
    ]),
    message.recipients.map(({ field, address }) => `${field}:${address.toLowerCase()}`).sort(),
    message.attachments.map(({ name, sizeBytes, kind }) => [name, sizeBytes, kind]),
  ];
  const text = JSON.stringify(seen);
  return fnv1a(text, 0x811c9dc5) + fnv1a(text, 0x9747b28c);
}

// Once: looking up the global `Math` for every character costs most of the time inside a bare engine.
const { imul } = Math;

function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
