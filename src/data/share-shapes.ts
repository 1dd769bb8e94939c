/**
 * Addresses by which software for shared files can be recognised on any host: somebody runs it himself.
 *
 * Source: routes in the projects' own source and documentation (Nextcloud, ownCloud, Seafile, CryptPad, PrivateBin,
 * Send), and shares seen in public sources. Tokens as these programs make them, because `/s/` and `/d/` alone are common
 * on news sites and shops.
 * Licence: facts, free for any use (CC0 1.0).
 * Date: 2026-11-22. Refresh: by hand. Left out: Etherpad (`/p/<name>`), LimeSurvey, FTAPI and Cryptshare, whose addresses
 * look like those of any page; Nextcloud shares with a word of the owner's choice instead of a token.
 *
 * A row fits when every part that it names fits; patterns are tried on the part alone, percent encoding left alone.
 */
export interface ShareShapeRow {
  readonly id: string;
  readonly name: string;
  readonly path: RegExp;
  /** Without `?`. */
  readonly query?: RegExp;
  /** Without `#`. */
  readonly fragment?: RegExp;
  readonly kind: 'share' | 'upload-request';
}

export const SHARE_SHAPES: readonly ShareShapeRow[] = [
  {
    id: 'nextcloud',
    name: 'Nextcloud / ownCloud',
    path: /^(?:\/[\w.-]{1,40}){0,2}\/index\.php\/s\/[\w-]{3,64}(?:\/|$)/,
    kind: 'share',
  },
  // 15 letters and digits at random: at least one digit, or a capital behind a small letter. A word has neither.
  {
    id: 'nextcloud-short',
    name: 'Nextcloud / ownCloud',
    path: /^(?:\/[\w.-]{1,40}){0,2}\/s\/(?=[A-Za-z]{0,14}[0-9]|[A-Za-z]{0,13}[a-z][A-Z])[A-Za-z0-9]{15}(?:\/|$)/,
    kind: 'share',
  },
  {
    id: 'nextcloud-dav',
    name: 'Nextcloud / ownCloud',
    path: /\/(?:remote|public)\.php\/dav\/(?:public-)?files\/[A-Za-z0-9]{15}(?:\/|$)/,
    kind: 'share',
  },
  {
    id: 'seafile-upload',
    name: 'Seafile',
    path: /^(?:\/[\w.-]{1,40})?\/u\/d\/(?=[a-f]{0,39}[0-9])[0-9a-f]{10,40}\/?$/,
    kind: 'upload-request',
  },
  {
    id: 'seafile',
    name: 'Seafile',
    path: /^(?:\/[\w.-]{1,40})?\/[df]\/(?=[a-f]{0,39}[0-9])[0-9a-f]{10,40}(?:\/|$)/,
    kind: 'share',
  },
  {
    id: 'seafile-internal',
    name: 'Seafile',
    path: /^(?:\/[\w.-]{1,40})?\/smart-link\/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:\/|$)/,
    kind: 'share',
  },
  {
    id: 'cryptpad',
    name: 'CryptPad',
    path: /^\/(?:pad|sheet|doc|presentation|code|slide|kanban|poll|form|whiteboard|diagram|file|drive)\/$/,
    fragment: /^\/[0-9]\/[\w-]{3,}/,
    kind: 'share',
  },
  {
    id: 'privatebin',
    name: 'PrivateBin',
    path: /^(?:\/[\w.-]{1,40})?\/$/,
    query: /^[0-9a-f]{16}$/,
    fragment: /^-?[1-9A-HJ-NP-Za-km-z]{32,}$/,
    kind: 'share',
  },
  {
    id: 'send',
    name: 'Send',
    path: /^\/download\/[0-9a-f]{8,20}\/?$/,
    fragment: /^[\w-]{16,}$/,
    kind: 'share',
  },
  {
    id: 'dracoon-upload',
    name: 'DRACOON',
    path: /\/public\/upload-shares\/\w{8,64}\/?$/,
    kind: 'upload-request',
  },
  { id: 'dracoon', name: 'DRACOON', path: /\/public\/download-shares\/\w{8,64}\/?$/, kind: 'share' },
];
