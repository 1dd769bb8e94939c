// Runs the on-send file once, as classic Outlook would: bare context, fake Office, one mail. Prints milliseconds.
const { readFileSync } = require('node:fs');
const vm = require('node:vm');

const [, , file] = process.argv;
const mail = JSON.parse(readFileSync(0, 'utf8'));
const code = readFileSync(file, 'utf8');

const answer =
  (value) =>
  (...args) => {
    const callback = args[args.length - 1];
    setTimeout(() => callback({ status: 'succeeded', value }), 0);
  };
const people = (field) =>
  mail.recipients
    .filter((recipient) => recipient.field === field)
    .map(({ address, name }) => ({ emailAddress: address, displayName: name, recipientType: 'other' }));
const item = {
  itemType: 'message',
  subject: { getAsync: answer(mail.subject) },
  body: { getAsync: answer(mail.body.content), getTypeAsync: answer('html') },
  from: { getAsync: answer({ emailAddress: mail.from.address, displayName: '' }) },
  to: { getAsync: answer(people('to')) },
  cc: { getAsync: answer(people('cc')) },
  bcc: { getAsync: answer(people('bcc')) },
  getAttachmentsAsync: answer([]),
  sessionData: { getAsync: answer('') },
};
const handlers = {};
const Office = {
  actions: { associate: (name, handler) => (handlers[name] = handler) },
  onReady: () => new Promise(() => undefined),
  context: {
    displayLanguage: 'de-DE',
    requirements: { isSetSupported: () => true },
    mailbox: { item, userProfile: { emailAddress: mail.from.address, displayName: '' } },
  },
  CoercionType: { Html: 'html', Text: 'text' },
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  MailboxEnums: {},
  EventType: {},
};

const context = vm.createContext({ Office, setTimeout, clearTimeout });
const started = process.hrtime.bigint();
vm.runInContext(code, context);
handlers.onMessageSendHandler({
  completed(options) {
    if (typeof options?.allowEvent !== 'boolean') throw new Error('no answer');
    console.log(Number(process.hrtime.bigint() - started) / 1e6);
    process.exit(0);
  },
});
