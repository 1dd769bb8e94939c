import type { Texts } from '../texts';

export const zones: Texts['zones'] = {
  subject: { in: 'in the subject' },
  text: { in: 'in the text' },
  greeting: { in: 'in the greeting' },
  signature: { in: 'in the signature' },
  disclaimer: { in: 'in the notice' },
  quoted: { in: 'in the history below' },
  location: { in: 'in the location field' },
  'attachment-name': { in: 'in the file name' },
  recipients: { in: 'among the recipients' },
  sender: { in: 'in the From field' },
};
