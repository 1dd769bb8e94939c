import type { LinkDetector } from '../detector';
import { checkForeign } from '../links/check-foreign';

/**
 * Link whose target cannot be known: a short link, or a wrapper that shows only a token.
 *
 * What counts: hosts of the catalogue in the categories shortener and gateway that are still there when everything that
 * can be unwrapped is unwrapped: `bit.ly`, Mimecast without `domain=`, old links of Cisco, LinkedIn's `/slink`. Umschlag
 * never asks the network where such a link leads, because the question itself would be seen; so it says „target unknown“.
 *
 * What does not: wrappers that show their target (the target is judged), and services whose short form is known to be
 * theirs: `1drv.ms`, `youtu.be`, `lnkd.in`, `forms.gle`.
 *
 * Matching rule: as for `cloud-link`, on label boundaries, most specific host first: `photos.app.goo.gl` is Google Photos
 * although `goo.gl` is a short link.
 *
 * Worked example: `https://bit.ly/3xY` → host `bit.ly` → Bitly, `shortener` → finding.
 *
 * Source: src/data/link-services.ts (own list, 2026-11-22).
 *
 * Limits: only the common short hosts are listed, not the thousands that public lists hold; a house's own short host
 * belongs into the allowed list.
 */
export const kurzlink = {
  id: 'kurzlink',
  category: 'link',
  pattern: { trigger: 'link', services: ['shortener', 'gateway'] },
  confidence: { alone: 0.9, withContext: 0.9 },
  context: { words: [] },
  check: checkForeign,
} satisfies LinkDetector;
