export type { Attachment, AttachmentKind } from './attachment';
export type { Body, BodyFormat, MailHeader, Message } from './message';
export type { Correspondence, QuotedStretch } from './quoted-mail';
export type { Mailbox, Recipient, RecipientField, RecipientKind } from './recipient';
export { ZONE_NAMES } from './zone';
export type { Zone, ZoneName } from './zone';
