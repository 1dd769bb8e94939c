import type { LinkDetector } from '../detector';
import { checkForeign } from '../links/check-foreign';

/**
 * Link to a file, folder or document in somebody else's cloud.
 *
 * What counts: a link whose target, wrappers taken off, lies on a host of the catalogue in a category where the service
 * keeps content for its users: storage, transfer, buckets, photo albums, private storage boxes, documents and boards
 * edited together, text dumps, conversations shared from a language model. Using such a cloud without a contract of the
 * authority is what the BSI calls „Mitnutzung“.
 *
 * What does not: forms and appointments (nobody's file lies there; the authority may have ordered one), code hosts
 * (published source), videos, short links (target unknown) and messengers. They are in the catalogue with their category
 * and wait for a detector of their own.
 *
 * Matching rule
 * 1. The target's host equals a host of the catalogue or ends with a dot and that host; the most specific host decides,
 *    then the longest path: `docs.google.com/forms/` is a form although `docs.google.com` is a document.
 * 2. Own and allowed hosts (policy pack, with path if wanted) are no finding; neither are the services' help pages.
 *
 * Worked example: `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.dropbox.com%2Fs%2Fabc`
 * → Safe Links, `url` decoded once → `https://www.dropbox.com/s/abc` → host `www.dropbox.com` → `dropbox.com`
 * → Dropbox, `cloud_storage` → finding. `https://netflix.com/` ends with `x.com` but not with `.x.com` → none.
 *
 * Source: src/data/link-services.ts and link-wrappers.ts (own lists, 2026-11-22); BSI minimum standard for the use of
 * external cloud services, version of 15.12.2022.
 *
 * Limits: a Nextcloud or Seafile on an unknown host, a FTAPI or DRACOON on a customer's domain are not seen; a link to a
 * service's front page counts like a share, because share paths change too often to rely on.
 */
export const cloudLink = {
  id: 'cloud-link',
  category: 'link',
  pattern: {
    trigger: 'link',
    services: [
      'cloud_storage',
      'file_transfer',
      'object_storage',
      'photo_share',
      'private_nas',
      'collab_doc',
      'paste',
      'ai_share',
    ],
  },
  confidence: { alone: 0.9, withContext: 0.9 },
  context: { words: [] },
  check: checkForeign,
} satisfies LinkDetector;
