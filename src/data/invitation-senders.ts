/**
 * Services whose invitations and shares reach a mailbox: from which domains, with which words, with which links.
 *
 * Source: senders and sentences of LinkedIn, Xing and Facebook seen in public sources; the others, and all German
 * sentences, are own knowledge. Licence: facts, free for any use (CC0 1.0). Date: 2026-11-22. Refresh: by hand.
 *
 * `network` and `service` are those of the decline letters of a policy pack. `links` are hosts, with a path where the
 * host alone says too little, for invitations that a person passes on by hand: messengers send no mail themselves.
 */
export interface InvitationSender {
  readonly network: string;
  readonly service?: string;
  readonly name: string;
  readonly domains: readonly string[];
  readonly links: readonly string[];
  /** Which of `INVITATION_WORDS` it uses. */
  readonly kind: 'contact' | 'share' | 'group';
}

export const INVITATION_SENDERS: readonly InvitationSender[] = [
  { network: 'linkedin', name: 'LinkedIn', domains: ['linkedin.com'], links: [], kind: 'contact' },
  { network: 'xing', name: 'Xing', domains: ['xing.com'], links: [], kind: 'contact' },
  {
    network: 'facebook',
    name: 'Facebook',
    domains: ['facebookmail.com', 'facebook.com'],
    links: [],
    kind: 'contact',
  },
  {
    network: 'instagram',
    service: 'Instagram',
    name: 'Instagram',
    domains: ['mail.instagram.com', 'instagram.com'],
    links: [],
    kind: 'contact',
  },
  {
    network: 'cloud',
    service: 'Dropbox',
    name: 'Dropbox',
    domains: ['dropbox.com', 'dropboxmail.com'],
    links: [],
    kind: 'share',
  },
  {
    network: 'cloud',
    service: 'WeTransfer',
    name: 'WeTransfer',
    domains: ['wetransfer.com'],
    links: [],
    kind: 'share',
  },
  {
    network: 'whatsapp',
    service: 'WhatsApp',
    name: 'WhatsApp',
    domains: ['whatsapp.com'],
    links: ['chat.whatsapp.com/', 'whatsapp.com/channel/', 'wa.me/'],
    kind: 'group',
  },
  {
    network: 'messenger',
    service: 'Telegram',
    name: 'Telegram',
    domains: ['telegram.org'],
    links: ['t.me/', 'telegram.me/'],
    kind: 'group',
  },
  {
    network: 'messenger',
    service: 'Signal',
    name: 'Signal',
    domains: ['signal.org'],
    links: ['signal.group/'],
    kind: 'group',
  },
  {
    network: 'plattform',
    service: 'Slack',
    name: 'Slack',
    domains: ['slack.com'],
    links: ['join.slack.com/'],
    kind: 'group',
  },
  {
    network: 'plattform',
    service: 'Discord',
    name: 'Discord',
    domains: ['discord.com'],
    links: ['discord.gg/', 'discord.com/invite/'],
    kind: 'group',
  },
  {
    network: 'plattform',
    service: 'Trello',
    name: 'Trello',
    domains: ['trello.com'],
    links: [],
    kind: 'group',
  },
];

const INVITED = [
  'einladung',
  'eingeladen',
  'lädt sie',
  'lädt dich',
  'invitation',
  'invited you',
  'invites you',
];

/** Lower case; found anywhere in the subject or the beginning of the text. */
export const INVITATION_WORDS: Readonly<Record<InvitationSender['kind'], readonly string[]>> = {
  contact: [
    ...INVITED,
    'add me to your',
    'join your linkedin network',
    'join your network',
    'kontaktanfrage',
    'freundschaftsanfrage',
    'als kontakt hinzu',
    'netzwerk hinzu',
    'beruflichen netzwerk',
    'professional network',
    'mit ihnen vernetzen',
    'möchte sich vernetzen',
    'folgt ihnen',
    'folgt dir',
    'wants to connect',
    'would like to connect',
    'friend request',
    'contact request',
    'started following you',
    'new connection',
  ],
  share: [
    ...INVITED,
    'freigegeben',
    'geteilt',
    'dateien gesendet',
    'hat ihnen',
    'hat dir',
    'shared',
    'sent you',
    'file request',
    'dateianfrage',
  ],
  group: [
    ...INVITED,
    'beitreten',
    'kommen sie in',
    'komm in',
    'treten sie',
    'gruppe',
    'kanal',
    'join',
    'group',
  ],
};

/**
 * Words of mails that want something quickly, and of those that ask for what nobody should send. Lower case. Whole
 * phrases: honest services say „sofort herunterladen“ and „passwortgeschützt“.
 */
export const PRESSING_WORDS: readonly string[] = [
  'dringend',
  'umgehend',
  'sofort handeln',
  'sofort reagieren',
  'handeln sie sofort',
  'bestätigen sie sofort',
  'innerhalb von 24 stunden',
  'letzte mahnung',
  'konto wird gesperrt',
  'urgent',
  'immediately',
  'within 24 hours',
  'account will be',
];

export const ASKING_WORDS: readonly string[] = [
  'ihr passwort',
  'dein passwort',
  'ihr kennwort',
  'dein kennwort',
  'ihres passworts',
  'ihres kennworts',
  'kontodaten',
  'kreditkarte',
  'zugangsdaten',
  'ausweiskopie',
  'telefonnummer mitteilen',
  'bestätigen sie ihre daten',
  'your password',
  'credit card',
  'bank details',
  'verify your account',
];

/** Endings and words by which a sender names a house or firm. Lower case. */
export const ORGANISATION_WORDS: readonly string[] = [
  'gmbh',
  ' e.v.',
  'verein',
  'kreis',
  'stadt',
  'gemeinde',
  ' amt',
  'ministerium',
  'landes',
  'bundes',
  'universität',
  'hochschule',
  'schule',
  'kanzlei',
  'stiftung',
  'redaktion',
  'zeitung',
  ' ltd',
  'university',
  'council',
  'agency',
  'company',
];
