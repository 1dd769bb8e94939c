import type { Attachment, Body, Mailbox } from '../../message';

export const RECIPIENT_FIELDS = ['to', 'cc', 'bcc'] as const;

/** For appointments `to` are required and `cc` optional attendees, as on Outlook's wire; there is no `bcc`. */
export type RecipientField = (typeof RECIPIENT_FIELDS)[number];

/** The mail or appointment in the compose window. */
export interface ComposeItem {
  readonly kind: 'mail' | 'appointment';
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  readonly body: Body;
  readonly attachments: readonly Attachment[];
  /** Appointments only. */
  readonly location: string;
  /** Set by the add-in, shown to nobody who writes. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Invented, like every name and address here: `.example` is reserved for examples (RFC 2606). */
export const SENDER: Mailbox = {
  name: 'Sabine Beispiel',
  address: 'sabine.beispiel@kreis-musterland.example',
};

export function emptyItem(kind: ComposeItem['kind']): ComposeItem {
  return {
    kind,
    from: SENDER,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    body: { format: 'html', content: '<div><br></div>' },
    attachments: [],
    location: '',
    headers: {},
  };
}
