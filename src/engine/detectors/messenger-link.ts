import type { LinkDetector } from '../detector';
import { checkForeign } from '../links/check-foreign';

/**
 * Link to a chat, a group or a person in a messenger.
 *
 * What counts: a link whose target, wrappers taken off, lies on a host of the catalogue in the category messenger, and the
 * schemes that open its app (`whatsapp://send`, `tg://resolve`). An official contact there lies with the operator of the
 * messenger; whether a house has ordered one is the policy's word.
 *
 * What does not: files on a messenger's servers (`cloud-link`), meetings by video, the messengers' help and legal pages.
 *
 * Matching rule: as for `cloud-link`, on label boundaries, most specific host first: `about.me` is not `t.me`, `online.me`
 * is not `line.me`. What the link does is told from its path: `chat.whatsapp.com/…` invites, `wa.me/49…` is a person.
 *
 * Worked example: `https://wa.me/4900000` → host `wa.me` → WhatsApp, `messenger` → finding. `whatsapp://send?phone=4900000`
 * → scheme of the app → WhatsApp → finding.
 *
 * Source: src/data/link-services.ts and app-schemes.ts (own lists, 2026-11-22).
 *
 * Limits: servers of Matrix, Mattermost or Rocket.Chat under own names are not known; a number behind „WhatsApp:“ is a
 * telephone number.
 */
export const messengerLink = {
  id: 'messenger-link',
  category: 'link',
  pattern: { trigger: 'link', services: ['messenger'] },
  confidence: { alone: 0.9, withContext: 0.9 },
  context: { words: [] },
  check: checkForeign,
} satisfies LinkDetector;
