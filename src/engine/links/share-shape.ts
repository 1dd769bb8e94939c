import { SHARE_SHAPES } from '../../data/share-shapes';
import type { ShareShapeRow } from '../../data/share-shapes';
import type { LinkService } from './found-link';
import type { WebAddress } from './parse-host';

/** Beyond this no share is longer; bounds the patterns, which look at several places of a path. */
const MAX_PATH = 2_000;

/** The row that an address on an unknown host has the shape of. */
export function findShareShape({ path, query, fragment }: WebAddress): ShareShapeRow | null {
  if (path.length > MAX_PATH) return null;
  return (
    SHARE_SHAPES.find(
      (row) =>
        row.path.test(path) && (row.query?.test(query) ?? true) && (row.fragment?.test(fragment) ?? true),
    ) ?? null
  );
}

/** The shape as a service: somebody runs it, nobody knows who. */
export function selfHosted({ id, name }: ShareShapeRow): LinkService {
  return { id, name, operator: '', zone: 'OTHER', category: SELF_HOSTED, hosts: [] };
}

/** Category of services that were recognised by shape. */
export const SELF_HOSTED = 'self_hosted';
