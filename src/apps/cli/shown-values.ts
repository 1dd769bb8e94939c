import type { Report } from '../../check';
import { maskLink, maskValue } from '../../engine';
import type { Finding, Hit, LinkTarget } from '../../engine';

/** What stands at a finding, as written. */
export function valueOf(finding: Finding, { parts }: Pick<Report, 'parts'>): string {
  const text = parts.find(({ id }) => id === finding.part)?.text ?? '';
  return text.slice(finding.start, finding.end);
}

/**
 * The value of a hit as it may be printed. Of an address written out in the text the host stays, because that is what
 * was found; the words of a link say nothing of where it leads and are masked like any value.
 *
 * @param links of the same text.
 */
export function maskHit(hit: Hit, value: string, links: readonly LinkTarget[]): string {
  const isAddress = links.some(
    ({ origin, start, end }) => origin === 'text' && start === hit.start && end === hit.end,
  );
  return hit.category === 'link' && isAddress ? maskLink(value) : maskValue(value);
}

/** The name of an attachment with what was found in it masked: a file is often named after a person or a number. */
export function maskAttachmentName(name: string, index: number, { findings, parts }: Report): string {
  const id = `attachment:${index}`;
  const inside = findings.filter(({ part, category }) => part === id && category !== 'link');
  if (inside.length === 0) return name;
  return maskStretches(parts.find((part) => part.id === id)?.text ?? name, inside);
}

/**
 * A text with every found value covered by as many dots as it has characters, so that offsets into it stay right.
 * Blanks and punctuation are covered too.
 */
export function maskStretches(text: string, hits: readonly Pick<Hit, 'start' | 'end'>[]): string {
  let masked = '';
  let position = 0;
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start, position);
    if (end <= from) continue;
    masked += text.slice(position, from) + '•'.repeat(end - from);
    position = end;
  }
  return masked + text.slice(position);
}
