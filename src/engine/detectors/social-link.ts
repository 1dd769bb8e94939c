import type { LinkDetector } from '../detector';
import { checkForeign } from '../links/check-foreign';

/**
 * Link to a profile, post, group or invitation in a social network.
 *
 * What counts: a link whose target, wrappers taken off, lies on a host of the catalogue in the categories social network
 * or link collection of a profile (Linktree and the like lead nowhere else). Supervisory authorities object to official
 * contacts through most of these networks; whether a house forbids them is the policy's word.
 *
 * What does not: messengers (a detector of their own follows), videos (authorities link to official ones), the networks'
 * help and legal pages, and instances run by an authority for authorities: social.bund.de (BfDI), bawü.social (LfDI BW).
 *
 * Matching rule: as for `cloud-link`, on label boundaries, most specific host first: `fedex.com` is not `x.com`,
 * `about.me` is not `t.me`. A redirect counts by its target: `l.facebook.com/l.php?u=…` to the own site is no finding.
 *
 * Worked example: `https://de.linkedin.com/in/erika-musterfrau` → host `de.linkedin.com` → `linkedin.com` → LinkedIn,
 * `social` → finding. `https://social.bund.de/@bfdi` → Mastodon of the BfDI, allowed → none.
 *
 * Source: src/data/link-services.ts (own list, 2026-11-22); the commissioners' instances: itzbund.de, notice of 08.03.2022.
 *
 * Limits: of the thousands of Mastodon instances only the large ones are known; the icons of the own accounts in a
 * signature are found too, and left to the zone rules of the policy.
 */
export const socialLink = {
  id: 'social-link',
  category: 'link',
  pattern: { trigger: 'link', services: ['social', 'link_in_bio'] },
  confidence: { alone: 0.9, withContext: 0.9 },
  context: { words: [] },
  check: checkForeign,
} satisfies LinkDetector;
