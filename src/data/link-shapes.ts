/**
 * What a link to a known service does, told from its path: gives out a file, asks for one, invites.
 *
 * Source: the services' documentation and links seen in public sources. The letters behind the file type in SharePoint
 * links (`/:w:/g/`) are public reading of other people, not documentation: a hint, no proof.
 * Licence: facts, free for any use (CC0 1.0).
 * Date: 2026-11-22. Refresh: by hand; paths change more often than hosts.
 *
 * Tried from top to bottom on path, query and fragment as one text; the first that fits counts. `anonymous`: whoever has
 * the link can open it (a password may still be asked for); `restricted`: only people who were named, or who log in.
 */
export interface LinkShapeRow {
  readonly services: readonly string[];
  readonly shape: RegExp;
  readonly kind: 'share' | 'upload-request' | 'invite' | 'page';
  readonly access: 'anonymous' | 'restricted' | 'unknown';
}

export const LINK_SHAPES: readonly LinkShapeRow[] = [
  // Asking for files
  {
    services: ['dropbox'],
    shape: /^\/request\//,
    kind: 'upload-request',
    access: 'anonymous',
  },
  { services: ['hidrive'], shape: /^\/upl\//, kind: 'upload-request', access: 'anonymous' },
  {
    services: ['luckycloud', 'yoursecurecloud'],
    shape: /^\/u\/d\//,
    kind: 'upload-request',
    access: 'anonymous',
  },
  { services: ['dracoon'], shape: /\/public\/upload-shares\//, kind: 'upload-request', access: 'anonymous' },
  { services: ['ftapi'], shape: /^\/submit(?:box)?\//, kind: 'upload-request', access: 'anonymous' },

  // Giving out files
  {
    services: ['sharepoint_online', 'onedrive_personal'],
    shape: /^\/:[a-z]:\/g\//,
    kind: 'share',
    access: 'anonymous',
  },
  {
    services: ['sharepoint_online', 'onedrive_personal'],
    shape: /^\/:[a-z]:\/[rstu]\//,
    kind: 'share',
    access: 'restricted',
  },
  { services: ['onedrive_personal'], shape: /[?&]authkey=/i, kind: 'share', access: 'anonymous' },
  { services: ['dropbox'], shape: /^\/(?:s|sh|scl|t|l)\//, kind: 'share', access: 'anonymous' },
  { services: ['dropbox'], shape: /^\/(?:home|login|personal)\b/, kind: 'page', access: 'restricted' },
  { services: ['google_docs'], shape: /\/d\/e\/2PACX-/, kind: 'share', access: 'anonymous' },
  { services: ['box'], shape: /^\/(?:s|v)\//, kind: 'share', access: 'anonymous' },
  { services: ['box', 'asana'], shape: /^\/(?:file|folder|0)\//, kind: 'share', access: 'restricted' },
  {
    services: ['mega', 'filen', 'tresorit', 'proton_drive', 'wormhole', 'bitwarden_send', 'limewire'],
    shape: /#.{8}/,
    kind: 'share',
    access: 'anonymous',
  },
  {
    services: [
      'wetransfer',
      'swisstransfer',
      'gofile',
      'magentacloud',
      'hetzner_share',
      'hidrive',
      'luckycloud',
    ],
    shape: /^\/./,
    kind: 'share',
    access: 'anonymous',
  },
  { services: ['dracoon'], shape: /\/public\/download-shares\//, kind: 'share', access: 'anonymous' },
  { services: ['azure_blob'], shape: /[?&]sig=/i, kind: 'share', access: 'anonymous' },

  // Inviting people
  {
    services: ['whatsapp', 'telegram', 'messenger', 'instagram', 'discord', 'vk', 'threads'],
    shape: /^\/(?:[+]|joinchat\/|addlist\/|invite\/|join\/|j\/)/,
    kind: 'invite',
    access: 'anonymous',
  },
  { services: ['slack'], shape: /\/shared_invite\//, kind: 'invite', access: 'anonymous' },
  { services: ['mastodon'], shape: /^\/invite\//, kind: 'invite', access: 'anonymous' },
  { services: ['linkedin'], shape: /^\/comm\/.*invit/, kind: 'invite', access: 'restricted' },
  {
    services: ['trello', 'padlet', 'mural', 'miro'],
    shape: /\/(?:invite|invitation|welcomeonboard)\//,
    kind: 'invite',
    access: 'anonymous',
  },
];

/** Hosts that do nothing but invite. */
export const INVITING_HOSTS: readonly string[] = [
  'chat.whatsapp.com',
  'discord.gg',
  'signal.group',
  'threema.group',
  'invite.viber.com',
  'join.slack.com',
  'u.wechat.com',
];
