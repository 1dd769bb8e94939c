import type { Texts } from '../texts';

export const pane: Texts['pane'] = {
  privacy: 'Umschlag checks on your device. Nobody sees what you write or what was found.',
  rules: (title, date) => `Rules: ${title}, as of ${date}`,

  verdict: {
    justifiedTitle: 'Send with your reason',
    justified: 'You can send this message as it is.',
    allowedTitle: 'Nothing to change',
    hintsOnly: (count) => `${count}. You can send.`,
    announce: (title, counts) => `${title}. ${counts}`,
  },

  recipients: {
    none: 'No recipients yet',
    summary: (outside, inside) =>
      [outside > 0 ? `${outside} external` : '', inside > 0 ? `${inside} in-house` : '']
        .filter(Boolean)
        .join(' · '),
    label: (summary) => `To: ${summary}`,
    list: 'Recipients',
    more: (n) => `Show ${n} more`,
    distribution: 'Distribution list, its members cannot be seen',
    fields: { to: 'To', cc: 'Cc', bcc: 'Bcc', required: 'Required', optional: 'Optional' },
  },

  finding: {
    place: (zones, times) => (times > 1 ? `${times} times ${zones}` : zones),
    show: 'show',
    hide: 'hide',
    mask: 'Black out',
    shorten: 'Shorten',
    dropHistory: 'Remove history',
    replace: 'Replace by a note',
    remove: 'Remove link',
    maskAll: (n) => `Black out all ${n}`,
    more: 'More options',
    why: 'Why?',
    ways: 'Show the right way',
    answer: 'Read the answer',
    falseAlarm: 'Report a false alarm',
    unknownName: 'Detail',
    unknownWhy: 'This detail does not belong in this message.',
    someMore: (n) => `… and ${n} more. Show more`,
    kind: (name, n) => `${name}: ${n} places`,
    remedies: {
      'remove-recipient': 'Remove recipient',
      'move-to-bcc': 'Move to Bcc',
      'remove-attachment': 'Remove attachment',
    },
    remedyAdvice: {
      blocked: 'Please remove the address.',
      recipient: 'Should the address not be there? Then remove it here.',
      bcc: (n) =>
        n === 1
          ? '1 outside address goes to Bcc. All others stay where they are.'
          : `${n} outside addresses go to Bcc. All others stay where they are.`,
    },
    noBcc: 'Everybody sees all addresses. Invitations have no Bcc: better invite one by one.',
    linkAdvice: {
      file: 'Delete the link in the message. Pass the file on the right way.',
      contact: 'Delete the link in the message. Name an official way instead.',
      target: 'Delete the link, or give the full address of the page.',
    },
    byHand: {
      cloudFile: 'Please remove the file. Pass it on the right way.',
      subject: 'Please change the subject yourself.',
      location: 'Please change the location field yourself.',
      recipient: 'Please check the recipients at the top of the message.',
      sender: 'Please choose your official mailbox in the From field.',
      senderAmong: (mailboxes) => `Please choose another one in the From field: ${mailboxes}`,
      files: 'Please look through the attachments of the message.',
      attachment: 'Please rename the file and attach it again.',
    },
  },

  explain: {
    postcard:
      'Emails are like postcards: on their way somebody can read them. There are safe ways for this detail.',
    link: 'With an outside service, others decide who sees the data.',
    quoted: 'The detail is in the history. The history is sent along, too.',
    notes: {
      'check-digit-failed':
        'The check digit is wrong. Even a detail with a typing error can point to a person.',
      'with-attachment': 'The protected attachment is in the same message. Give the password by telephone.',
      'business-contact': 'This is how somebody is reached at work.',
      'nobody-named': 'Nobody is named to whom this belongs.',
    },
    rule: (rule, policy) => `Rule “${rule}” of “${policy}”.`,
  },

  undo: {
    done: {
      shorten: (name, n) => (n > 1 ? `${name} shortened ${n} times.` : `${name} shortened.`),
      mask: (name, n) => (n > 1 ? `${name} blacked out ${n} times.` : `${name} blacked out.`),
      replace: (name, n) => (n > 1 ? `${name} replaced ${n} times.` : `${name} replaced.`),
      remove: (name, n) => (n > 1 ? `${name} removed ${n} times.` : `${name} removed.`),
    },
    historyDropped: (mails) =>
      mails === 1 ? 'History removed: 1 earlier message.' : `History removed: ${mails} earlier messages.`,
    marked: 'Marked for secured sending.',
    unmarked: 'Mark removed.',
    recipientRemoved: (address) => `${address} removed.`,
    movedToBcc: (n, standsIn) =>
      [
        n === 1 ? '1 address is in Bcc now.' : `${n} addresses are in Bcc now.`,
        standsIn ? 'You stand in To yourself.' : '',
      ]
        .filter(Boolean)
        .join(' '),
    action: 'Undo',
  },

  justify: {
    insteadOfAsking: 'This Outlook does not ask when you send. Change the places or give a reason.',
    stopFirst: 'First change what must be changed.',
    formFailed: 'The form for the reason could not be loaded.',
    cannotRemember: 'This Outlook cannot save a reason. Please change the places.',
  },

  scope: {
    checked: (things) => `Checked: ${things}.`,
    notChecked: (things) => `Not checked: ${things}.`,
    subject: 'subject',
    location: 'location',
    text: 'text',
    links: (n) => (n === 1 ? '1 link' : `${n} links`),
    fileNames: (n) => (n === 1 ? '1 file name' : `${n} file names`),
    contentOf: (names) => `content of ${names}`,
    contentOfMany: (n) => `content of ${n} attachments`,
    inlineImages: (n) => (n === 1 ? '1 picture in the text' : `${n} pictures in the text`),
  },

  ways: {
    open: 'Right way',
    title: 'Right ways',
    intro: 'The detail may go out on these ways:',
    none: 'Your authority has not listed any ways yet.',
    dsb: 'Questions about data protection',
    close: 'Close',
  },

  short: { phone: 'tel.', born: 'born', address: '[address]' },

  secured: {
    state: {
      mark: 'According to your IT this message can go out secured.',
      unmark: 'This message is marked for secured sending.',
    },
    action: { mark: 'Mark for secured sending', unmark: 'Remove the mark' },
  },

  again: 'Check again',

  aside: {
    back: 'Back to the check',
    loading: 'The content is being loaded.',
    failed: 'The content could not be loaded. Please try again or reopen Umschlag.',
    again: 'Load again',
    more: 'More',
    titles: {
      answer: 'Answer',
      ways: 'Right way',
      slip: 'Sent to the wrong person',
      about: 'About Umschlag',
      alarm: 'Report a false alarm',
      note: 'File note',
    },
  },

  notice: {
    undone: 'The change is undone.',
    undoTooLate: 'The text has changed since. It cannot be undone any more.',
    changedMeanwhile: 'The text has changed since. Please look once more.',
    writeFailed: 'Outlook did not take the change. Please change the place yourself.',
    stillThere: 'The detail is still in the text. Please change the place yourself.',
    recipientsUndoTooLate: 'The recipients have changed since. It cannot be undone any more.',
    recipientsFailed: 'Outlook did not change the recipients. Please change them yourself.',
    attachmentRemoved: 'The attachment is removed.',
    attachmentFailed: 'Outlook did not remove the attachment. Please remove it yourself.',
    markFailed: 'Outlook did not take the mark. Please ask your IT.',
    messageChanged: 'The message has changed since. Please look once more.',
    recorded: 'Reason saved. You can send now.',
    revoked: 'Reason taken back.',
    expired: 'The message has changed. The reason does not count any more.',
    toolsMissing: 'A file of Umschlag could not be loaded. Please try again.',
    recordFailed: 'Outlook did not save the reason. Please try again.',
  },

  cannotWrite: {
    'no-permission': 'Umschlag may not change this message. Please change the places yourself.',
    'rights-protected': 'This message is protected. Please change the places yourself.',
    'too-large': 'This message is very long. Please change the places yourself.',
  },

  failed: {
    title: 'Not checked',
    'not-available': 'There is no message to check here. Open a new message.',
    'no-permission': 'Umschlag may not read this message. Please check yourself and ask your IT.',
    'rights-protected': 'This message is protected. Umschlag cannot read it. Please check yourself.',
    'too-large': 'This message is too long for the check. Please check yourself.',
    timeout: 'Outlook did not answer. Please check again.',
    failed: 'The check did not finish. Please check again.',
    'changed-meanwhile': 'The message has changed since. Please check again.',
  },

  standalone: {
    title: 'Umschlag checks messages in Outlook',
    text: 'This page belongs to Outlook. Write a message there and open “Umschlag”.',
    again: 'Reload',
  },
};
