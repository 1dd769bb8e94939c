import type { LinkDetector } from '../detector';
import { checkForeign } from '../links/check-foreign';

/**
 * Link to a share on a host that nobody lists, recognised by its shape: somebody runs the cloud himself.
 *
 * What counts: addresses as these programs make them, on any host that is neither own nor allowed nor in the catalogue:
 *
 * | program              | shape                                                          |
 * | -------------------- | -------------------------------------------------------------- |
 * | Nextcloud, ownCloud  | `/index.php/s/<token>`, `/s/<15 letters and digits at random>` |
 * | Seafile              | `/f/<hex>/`, `/d/<hex>/`, `/u/d/<hex>/`, `/smart-link/<uuid>/` |
 * | CryptPad             | `/pad/#/2/…`, `/sheet/#/2/…`, `/file/#/…`                      |
 * | PrivateBin           | `/?<16 hex>#<key>`                                             |
 * | Send                 | `/download/<hex>/#<key>`                                       |
 * | DRACOON              | `/public/download-shares/<key>`, `/public/upload-shares/<key>` |
 *
 * What does not: `/s/article` and `/d/topic` of ordinary pages, which have words where a share has a token.
 *
 * Worked example: `https://wolke.verein.example/index.php/s/a1B2c3D4e5F6g7H` → host not listed → shape of Nextcloud →
 * finding. The same path on `cloud.kreis.example`, the own house → none.
 *
 * Source: src/data/share-shapes.ts (routes of the programs, 2026-11-22).
 *
 * Accuracy: medium, because a shape is no proof; a token of the owner's choice (`/s/sommerfest`) is not seen.
 */
export const fremdeFreigabe = {
  id: 'fremde-freigabe',
  category: 'link',
  pattern: { trigger: 'link', services: ['self_hosted'] },
  confidence: { alone: 0.7, withContext: 0.7 },
  context: { words: [] },
  check: checkForeign,
} satisfies LinkDetector;
