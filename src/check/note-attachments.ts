import type { Finding } from '../engine';
import type { Attachment } from '../message';

type Located = Omit<Finding, 'id'>;

/** Containers and messages that open with a password or key only, or mostly. */
const CONTAINER = /\.(?:7z|zipx?|rar|p7m|p7e|gpg|pgp|asc|aes|axx|enc|kdbx|hc|vhdx?)$/i;
/** „ü“ also as „ue“, as „u“ with a mark behind it (names of files from a Mac), or lost. */
const SAID =
  /verschl(?:ü|ue|u\u0308|u)ss?elt|gesch(?:ü|ue|u\u0308|u)tzt|gesichert|encrypt|protected|passwor[dt]|kennwort|(?:^|[-_. ])pw[-_. ]/i;

/**
 * Marks passwords that leave together with what they protect: whoever reads the mail on its way has lock and key.
 *
 * @param attachments judged by their names; content is not needed for it.
 */
export function noteAttachments(
  findings: readonly Located[],
  attachments: readonly Attachment[],
): readonly Located[] {
  if (!attachments.some(isProtected)) return findings;
  return findings.map((finding) =>
    finding.detector === 'passwort' && finding.part !== 'location'
      ? { ...finding, note: 'with-attachment' }
      : finding,
  );
}

function isProtected({ name, isInline }: Attachment): boolean {
  return !isInline && (CONTAINER.test(name.trim()) || SAID.test(name));
}
