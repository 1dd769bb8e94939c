import { dissect } from '../anatomy';
import { LINK_SERVICES } from '../data/link-services';
import { createLinkCatalogue } from '../engine';
import type { FoundLink, Hit, LinkCatalogue } from '../engine';
import type { Body } from '../message';
import { scanPart } from './judge-part';

export type ScanInput = { readonly text: string } | { readonly html: string };

export interface ScanResult {
  /** The text the offsets count in: the input text, or what was extracted from the HTML. */
  readonly text: string;
  readonly findings: readonly Hit[];
  readonly links: readonly FoundLink[];
}

let shipped: LinkCatalogue | null = null;

/**
 * Looks through one text without sender, recipients or policy: every value and every link, nothing judged.
 *
 * @param allowed own and allowed hosts, which are listed but not flagged; default none.
 */
export function scanText(input: ScanInput, allowed: readonly string[] = []): ScanResult {
  const body: Body =
    'html' in input ? { format: 'html', content: input.html } : { format: 'text', content: input.text };
  const part = dissect({
    kind: 'mail',
    from: null,
    recipients: [],
    subject: '',
    body,
    attachments: [],
    location: '',
  }).find(({ id }) => id === 'body');
  const text = part?.text ?? '';
  const { hits, links } = scanPart({ text, targets: part?.targets ?? [] }, catalogueFor(allowed));
  return { text, findings: hits, links };
}

/** Scanning a million short lines must not build the catalogue a million times. */
function catalogueFor(allowed: readonly string[]): LinkCatalogue {
  if (allowed.length > 0) return createLinkCatalogue(LINK_SERVICES, { allowed, ownDomains: [] });
  shipped ??= createLinkCatalogue(LINK_SERVICES, { allowed: [], ownDomains: [] });
  return shipped;
}
