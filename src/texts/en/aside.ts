import type { AsideTexts } from '../aside-texts';

export const aside: AsideTexts = {
  copy: 'Copy text',
  mail: 'Open as email',
  noFinding: 'The place is no longer in the message.',

  answer: {
    none: 'Your authority’s rules have no answer to this yet. Please ask the data protection officer.',
    ways: 'Show the right way',
    slip: 'Steps after the mistake',
    more: 'There are more answers in Teams under “Umschlag”.',
  },

  ways: {
    about: (what) => `What fits “${what}” has been chosen for you. You can change both.`,
    result: 'These ways fit',
    all: 'All ways with contact details',
    texts: 'Texts to copy',
    hint: 'Square brackets show what you still have to add.',
  },

  notes: {
    call: {
      title: 'Ask for a call',
      text: (phone) =>
        [
          'Hello,',
          'I would rather talk to you about your matter. I do not send any personal details on it by email.',
          `Please call me: [your number]${phone === '' ? '' : `\nOur switchboard is ${phone}.`}`,
          'Kind regards\n[your name]',
        ].join('\n\n'),
    },
    letter: {
      title: 'Letter',
      address: '[Ms or Mr]\n[first name, last name]\n[street and number]\n[postal code and town]',
      info: (phone) =>
        [
          'Your reference: [their reference]',
          'Our reference: [your file number]',
          'Name: [your name]',
          `Telephone: ${phone === '' ? '[your number]' : phone}`,
        ].join('\n'),
      date: (day) => `Date: ${day}`,
      subject: '[what it is about]',
      greeting: 'Dear [Ms or Mr] [name],',
      text: '[your text]',
      closing: 'Yours sincerely\nOn behalf of the authority',
      name: '[your name]',
      office: '[your authority and its address]',
    },
    upload: {
      title: 'Ask for an upload',
      text: (cloud) =>
        [
          'Hello,',
          `please upload your documents to our own cloud: ${cloud === '' ? '[link to the folder]' : `${cloud}\n[link to the folder]`}`,
          'I will give you the password by telephone. Please do not send the documents by email.',
          'Kind regards\n[your name]',
        ].join('\n\n'),
    },
    dsb: {
      title: 'Ask about data protection',
      subject: 'Question about the right way',
      text: (facts) =>
        [
          'Hello,',
          'Umschlag pointed something out to me before sending. The detail itself is not in this question.',
          facts,
          'My question: on which way may I pass the detail on?',
          'Kind regards\n[your name]',
        ].join('\n\n'),
    },
    recall: {
      title: 'Request to the wrong person',
      text: (phone) =>
        [
          'Hello,',
          'my message of [date and time] was not meant for you.',
          'Please do not read it and do not forward it. Please delete it with all attachments, from the deleted items as well.',
          `Please confirm this to me in a short reply. I will gladly answer questions by telephone: ${phone === '' ? '[your number]' : phone}`,
          'Kind regards\n[your name]',
        ].join('\n\n'),
    },
  },

  facts: {
    kind: (name, place) => `Kind of detail: ${name}, ${place}`,
    tier: (name) => `Recipient: ${name}`,
    rule: (rule, policy) => `Rule: “${rule}” of “${policy}”`,
    noRule: 'Rule: none',
    level: (name) => `Level: ${name}`,
    code: (code) => `Code: ${code}`,
    asOf: (version, policy, policyVersion, date) =>
      `As of: Umschlag ${version}, ${policy}, version ${policyVersion} of ${date}`,
  },

  slip: {
    none: 'Your authority’s rules have no guide for this. Please call the data protection officer.',
    recallNote: 'Outlook’s own recall only works inside your house. Please ask for it yourself:',
  },

  alarm: {
    intro:
      'Was Umschlag wrong? This text helps to improve the rules. It contains nothing of your message. Umschlag does not send it.',
    title: 'False alarm in Umschlag',
    subject: 'False alarm in Umschlag',
    ask: 'Something else was meant, namely: [please describe it, no details of the message]',
    what: 'Report',
  },

  note: {
    intro: 'For your file: reason, date and rule. Nothing of the message is in it.',
    title: 'File note: message with a reason',
    date: (date) => `Date: ${date}`,
    reason: (reason) => `Reason: ${reason}`,
    found: (name, rule) => `Detail: ${name}, rule “${rule}”`,
    none: 'No reason counts for this message any more.',
    what: 'File note',
  },

  about: {
    reads: 'What Umschlag reads',
    readsWhat: [
      'The message you are writing: sender, recipients, subject, text and names of attachments.',
      'With appointments, the location as well.',
      'Umschlag does not read other messages, calendars or contacts.',
    ],
    permission: (unified, addinOnly) => `Permission in Outlook: ${addinOnly}, in the new package ${unified}.`,
    stores: 'What Umschlag stores',
    storesWhat: [
      'Your reason, as long as this window is open. It does not leave with the message.',
      'In the same place, that a check did not finish.',
      'Nothing else: no account, no counting, no log.',
    ],
    servers: 'Where the files come from',
    serversNote: 'This page loads program parts from these servers only. Your message goes to none of them.',
    version: 'Version',
    product: (version) => `Umschlag ${version}`,
    rules: (title, version, date) => `${title}, version ${version}, as of ${date}`,
    client: 'Your Outlook',
    clientName: (name, version) => `Program: ${[name, version].filter(Boolean).join(' ')}`,
    clientUnknown: 'Outlook does not say its name.',
    mailbox: (sets) => `Extent of the interface: Mailbox ${sets}`,
    range: (first, last) => `${first} to ${last}`,
    mailboxUnknown: 'Outlook does not say how far its interface goes.',
    works: 'What works here',
    does: (what) => `${what}: works`,
    doesNot: (what) => `${what}: does not work here`,
    abilities: {
      check: 'Check before sending',
      ask: 'Ask when sending and open the check',
      note: 'Point it out in one line while you write',
      sender: 'Read the From field',
      attachments: 'Read names of attachments',
      write: 'Change places in the text',
      recipients: 'Change recipients',
      removeAttachments: 'Remove attachments',
      remember: 'Remember a reason',
    },
    elsewhere: 'Where Umschlag does not check',
    elsewhereWhat: [
      'On phones and tablets Outlook does not check before sending.',
      'With an Exchange server of your own, Outlook in the browser does not check.',
      'Please take care there yourself.',
    ],
    licences: 'Licences of the programs inside',
  },
};
