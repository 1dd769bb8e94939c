/**
 * Names Outlook knows, from Microsoft's pages on event-based activation and on permissions (2026-08). Neither the
 * schema nor Microsoft's converter looks at them: a wrong one installs well and then does nothing.
 */

/** Event names of the unified manifest and of the XML one. */
export const EVENTS: Readonly<Record<string, string>> = {
  messageSending: 'OnMessageSend',
  appointmentSending: 'OnAppointmentSend',
  newMessageComposeCreated: 'OnNewMessageCompose',
  messageComposeOpened: 'OnMessageCompose',
  messageRecipientsChanged: 'OnMessageRecipientsChanged',
  messageAttachmentsChanged: 'OnMessageAttachmentsChanged',
  messageFromChanged: 'OnMessageFromChanged',
  sensitivityLabelChanged: 'OnSensitivityLabelChanged',
  infoBarDismissClicked: 'OnInfoBarDismissClicked',
  newAppointmentOrganizerCreated: 'OnNewAppointmentOrganizer',
  appointmentOrganizerOpened: 'OnAppointmentOrganizer',
  appointmentAttendeesChanged: 'OnAppointmentAttendeesChanged',
  appointmentAttachmentsChanged: 'OnAppointmentAttachmentsChanged',
  appointmentTimeChanged: 'OnAppointmentTimeChanged',
  appointmentRecurrenceChanged: 'OnAppointmentRecurrenceChanged',
  appointmentFromChanged: 'OnAppointmentFromChanged',
};

/** Events that can hold a message back; without a send mode Outlook silently takes soft block. */
export const SENDING = ['messageSending', 'appointmentSending', 'OnMessageSend', 'OnAppointmentSend'];

/** Delegated permissions of the unified manifest that concern Outlook. */
export const UNIFIED_PERMISSIONS = [
  'MailboxItem.Restricted.User',
  'MailboxItem.Read.User',
  'MailboxItem.ReadWrite.User',
  'Mailbox.ReadWrite.User',
  'Mailbox.AppendOnSend.User',
  'Mailbox.SharedFolder',
];

export const ADDIN_ONLY_PERMISSIONS = ['Restricted', 'ReadItem', 'ReadWriteItem', 'ReadWriteMailbox'];

/** Sizes of a ribbon icon every client needs, in pixels. */
export const RIBBON_ICON_SIZES = [16, 32, 80];
