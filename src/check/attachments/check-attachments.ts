import type { Part } from '../../anatomy';
import type { Finding } from '../../engine';
import type { Attachment } from '../../message';
import type { Policy } from '../../policy';
import { findPromise } from './attachment-words';
import { findForeignFileNumbers } from './find-foreign-file-number';

type Located = Omit<Finding, 'id'>;

/** The rules of the category `attachment`, by the names their findings carry. */
export const ATTACHMENT_DETECTORS = ['anhang-vergessen', 'anhang-passt-nicht', 'anhang-zu-gross'] as const;

/** As Outlook and most gateways count. */
const BYTES_PER_MB = 1_000_000;

/**
 * Looks at what is attached as a whole:
 *
 * - `anhang-vergessen`: the new text says that something is attached, and nothing is. Points at those words.
 * - `anhang-passt-nicht`: see `findForeignFileNumbers`.
 * - `anhang-zu-gross`: all files together are larger than the pack allows; points at the largest file's name.
 *
 * Pictures inside the text are no attachments; the quoted history promises nothing any more.
 */
export function checkAttachments(
  attachments: readonly Attachment[],
  parts: readonly Part[],
  found: readonly Located[],
  policy: Policy,
): readonly Located[] {
  const files = attachments.flatMap((attachment, index) =>
    attachment.isInline ? [] : [{ attachment, index }],
  );
  return [
    ...(files.length === 0 ? findForgotten(parts) : []),
    ...findForeignFileNumbers(found, parts),
    ...findTooLarge(files, policy.attachments.maxMegabytes),
  ];
}

function findForgotten(parts: readonly Part[]): readonly Located[] {
  for (const { id, text, zones } of parts) {
    if (id !== 'body' && id !== 'subject') continue;
    for (const zone of zones) {
      if (zone.name !== 'text' && zone.name !== 'subject') continue;
      const promise = findPromise(text, zone.start, zone.end);
      if (promise === null) continue;
      return [
        {
          detector: 'anhang-vergessen',
          category: 'attachment',
          ...promise,
          confidence: 0.8,
          part: id,
          zone: zone.name,
          subject: 'unknown',
        },
      ];
    }
  }
  return [];
}

function findTooLarge(
  files: readonly { readonly attachment: Attachment; readonly index: number }[],
  most: number,
): readonly Located[] {
  const sizes = files.map(({ attachment }) => attachment.sizeBytes ?? 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= most * BYTES_PER_MB) return [];
  const largest = files[sizes.indexOf(Math.max(...sizes))];
  if (largest === undefined) return [];
  return [
    {
      detector: 'anhang-zu-gross',
      category: 'attachment',
      start: 0,
      end: largest.attachment.name.length,
      confidence: 0.95,
      part: `attachment:${largest.index}`,
      zone: 'attachment-name',
      subject: 'unknown',
    },
  ];
}
