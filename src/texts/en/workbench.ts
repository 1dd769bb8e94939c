import type { WorkbenchTexts } from '../workbench-texts';

export const workbench: WorkbenchTexts = {
  frame: {
    title: 'Try out Umschlag',
    badge: 'Simulation',
    what: 'This page plays Outlook on the web. All names and data are invented. Nothing is sent.',
    teams: 'To the page that plays Teams',
    panel: 'Set up the simulation',
  },

  samples: {
    title: 'Sample emails',
    empty: 'New empty message',
    emptyAppointment: 'New empty appointment',
    openEml: 'Open an .eml file',
    emlFailed: 'This file could not be read. It must be an email in .eml format.',
    names: {
      clean: 'Harmless information',
      iban: 'IBAN to an outside company',
      'cloud-link': 'Link to an outside cloud',
      'birth-date': 'Date of birth of a child',
      phone: 'Telephone number of a third person',
      history: 'Date of birth in the history',
      'safe-link': 'Cloud link behind Safe Links',
      huge: 'Very long text (5 MB)',
      appointment: 'Appointment with an IBAN in the invitation',
    },
  },

  inbox: {
    openEml: 'Read an .eml file',
    title: 'Inbox',
    names: {
      linkedin: 'Invitation from LinkedIn',
      'linkedin-english': 'Invitation from LinkedIn, in English',
      xing: 'Contact request via Xing',
      facebook: 'Request via Facebook',
      dropbox: 'Share via Dropbox',
      wetransfer: 'Files via WeTransfer',
      whatsapp: 'Group on WhatsApp',
      suspicious: 'False LinkedIn',
      meeting: 'Invitation to a meeting',
    },
  },

  settings: {
    title: 'Set up Outlook',
    locale: 'Language of Outlook',
    theme: 'Look',
    themes: { light: 'Light', dark: 'Dark', contrast: 'Contrast' },
    mailboxSet: 'Abilities (Mailbox)',
    sendMode: 'Send mode',
    sendModes: {
      promptUser: 'Ask (promptUser)',
      softBlock: 'Stop (softBlock)',
      block: 'Stop strictly (block)',
    },
    runtime: 'Where the check runs',
    runtimes: { browser: 'Web: hidden page', bare: 'Classic Windows: without a browser' },
    permission: 'Permissions of the add-in',
    permissions: { 'read-write': 'Read and change', read: 'Read only', none: 'None' },
    rightsProtected: 'Message is protected (IRM)',
    delay: 'Answer of Outlook',
    delays: (ms: number) => (ms === 0 ? 'At once' : `After ${ms} ms`),
    fault: 'Fault',
    faults: { none: 'None', fail: 'Error', hang: 'No answer', late: 'Answer after 6 s' },
    faultAt: 'Fault concerns',
    faultPlaces: {
      all: 'Everything',
      body: 'Text',
      subject: 'Subject',
      recipients: 'Recipients',
      from: 'Sender',
      attachments: 'Attachments',
      sessionData: 'Justification',
      headers: 'Headers',
      write: 'Changes',
    },
  },

  compose: {
    title: { mail: 'New message', appointment: 'New appointment' },
    reply: 'Reply',
    toolbar: 'Ribbon',
    send: 'Send',
    check: 'Check',
    addIn: 'Umschlag',
    attach: 'Attach a file',
    from: 'From',
    fields: {
      mail: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
      appointment: { to: 'Required', cc: 'Optional', bcc: 'Bcc' },
    },
    recipientHint: 'Type an address, Enter',
    unresolved: (text: string) => `${text} (no address)`,
    subject: 'Subject',
    location: 'Location',
    body: 'Message text',
    attachments: 'Attachments',
    remove: (name: string) => `Remove ${name}`,
    noRecipients: 'Nothing can be sent without recipients.',
    bytes: (size: string) => `${size} KB`,
  },

  reading: {
    decline: 'Write a refusal',
    to: 'To',
    received: 'Received',
  },

  reply: { prefix: 'RE:', from: 'From:', sent: 'Sent:', to: 'To:', subject: 'Subject:' },

  pane: { title: 'Umschlag', close: 'Close the task pane' },

  notifications: { region: 'Messages' },

  dialog: {
    checking: 'Umschlag is checking the message …',
    long: 'Umschlag is taking longer than expected.',
    longWait: 'Please wait until the check is done.',
    prevented: 'Umschlag is preventing this message from being sent.',
    unavailable: 'Umschlag cannot be reached right now.',
    sendAnyway: 'Send anyway',
    dontSend: 'Don’t send',
    later: 'Try later',
    action: 'Take action',
    problems: {
      'allow-event-missing': 'Simulation: allowEvent is missing.',
      'message-missing': 'Simulation: errorMessage is missing.',
      'message-too-long': 'Simulation: the text has more than 500 characters.',
      'label-too-long': 'Simulation: cancelLabel has more than 20 characters.',
      'context-not-a-string': 'Simulation: contextData is not a string.',
      'command-unknown': 'Simulation: commandId names no button.',
      'override-unknown': 'Simulation: sendModeOverride is unknown.',
    },
  },

  sent: {
    title: 'Sent items',
    none: 'Nothing sent yet.',
    to: (names: string) => `To ${names}`,
    noSubject: '(no subject)',
    announce: (subject: string) => `Sent: ${subject}`,
  },

  trace: {
    title: 'Log',
    completions: 'Answers to the last send',
    inFlight: 'Calls at once, at most',
    calls: 'Calls',
  },
};
