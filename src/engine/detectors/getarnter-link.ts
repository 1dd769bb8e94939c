import type { LinkDetector } from '../detector';
import { checkDisguised } from '../links/check-disguised';

/**
 * Link that leads to another host than a reader takes it for.
 *
 * What counts, each after the wrappers are off
 * 1. The words of the link are an address, and its target lies on another site: `https://www.kreis.example/formular` is
 *    shown, `https://evil.example/` opened.
 * 2. A host stands before the at sign: `https://dropbox.com@evil.example/` leads to `evil.example`.
 * 3. Letters that look like others make up a known name: a Cyrillic „о“ in `drоpbox.com`, a zero in `dropb0x.com`.
 * 4. A known host stands in front of the real one: `dropbox.com.evil.example`.
 *
 * What does not: two hosts of one site (`www.bund.de` and `bund.de`), two hosts of one service (`youtube.com` and
 * `youtu.be`), own and allowed hosts among each other, links through a mail gateway (`kurzlink`), e-mail addresses and
 * file names as words. Foreign letters alone are no disguise: only services of the catalogue, the own house and allowed
 * hosts are compared, with a first label of at least four letters.
 *
 * Worked example: `xn--drpbox-xqf.com` → punycode taken off → „drоpbox.com“ with a Cyrillic letter → by the table of
 * look-alikes `dropbox.com` → not the same host → finding.
 *
 * Source: src/data/look-alikes.ts (own table, 2026-11-22); punycode by RFC 3492; Unicode Technical Standard 39.
 *
 * Limits: sites are told apart by their last two labels, so two customers of one provider count as one; library proxies
 * that put their name behind another are reported.
 */
export const getarnterLink = {
  id: 'getarnter-link',
  category: 'link',
  pattern: { trigger: 'link', services: 'any' },
  confidence: { alone: 0.9, withContext: 0.9 },
  context: { words: [] },
  check: checkDisguised,
} satisfies LinkDetector;
