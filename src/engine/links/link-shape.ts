import { INVITING_HOSTS, LINK_SHAPES } from '../../data/link-shapes';
import type { LinkAccess, LinkKind, LinkService } from './found-link';
import type { WebAddress } from './parse-host';
import { findShareShape } from './share-shape';

/** Categories whose services keep files or texts for their users. */
const KEEPS_CONTENT = [
  'cloud_storage',
  'file_transfer',
  'object_storage',
  'photo_share',
  'private_nas',
  'collab_doc',
  'paste',
  'ai_share',
];

/** What a link does and who can follow it, as far as its address shows. */
export interface LinkShape {
  readonly kind: LinkKind;
  readonly access: LinkAccess;
}

/** `page` where nothing more is known: the front page of a service, a profile, any other host. */
export function readLinkShape(service: LinkService | null, address: WebAddress): LinkShape {
  const { host, path, query, fragment } = address;
  if (service === null) return { kind: 'page', access: 'unknown' };
  const row = LINK_SHAPES.find(
    ({ services, shape }) => services.includes(service.id) && shape.test(`${path}?${query}#${fragment}`),
  );
  if (row !== undefined) return row;
  if (INVITING_HOSTS.includes(host)) return { kind: 'invite', access: 'anonymous' };
  if (service.operator === '') return { kind: findShareShape(address)?.kind ?? 'share', access: 'anonymous' };
  const isContent =
    KEEPS_CONTENT.includes(service.category) && (path !== '/' || query !== '' || fragment !== '');
  return { kind: isContent ? 'share' : 'page', access: 'unknown' };
}
