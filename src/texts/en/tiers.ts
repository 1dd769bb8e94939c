import type { Texts } from '../texts';

export const tiers: Texts['tiers'] = {
  own: { name: 'in-house', sentence: 'The message stays in the house.' },
  partner: {
    name: 'partner with a secure path',
    sentence: 'The message goes to a partner with a secure path.',
  },
  authority: { name: 'other authority', sentence: 'The message goes to another authority.' },
  other: { name: 'external', sentence: 'The message goes outside.' },
  freemail: { name: 'private mailbox', sentence: 'The message goes to a private mailbox.' },
  'own-private': {
    name: 'private mailbox of a colleague',
    sentence: 'The message goes to the private mailbox of a colleague.',
  },
  blocked: { name: 'blocked', sentence: 'Nothing may be sent to one of the recipients.' },
};
