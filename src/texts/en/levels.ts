import type { Texts } from '../texts';

export const levels: Texts['levels'] = {
  stop: {
    title: 'Do not send like this',
    group: 'Must be changed',
    advice: 'Change these places. Until then the message cannot be sent.',
    first: (n) => (n === 1 ? '1 place to change' : `${n} places to change`),
    more: (n) => `${n} to change`,
  },
  justify: {
    title: 'Give a reason first',
    group: 'Please give a reason',
    advice: 'Change these places or give a reason.',
    first: (n) => (n === 1 ? '1 place needs a reason' : `${n} places need a reason`),
    more: (n) => (n === 1 ? '1 needs a reason' : `${n} need a reason`),
  },
  confirm: {
    title: 'Please look once more',
    group: 'Please confirm',
    advice: 'Outlook asks when you send. You confirm there.',
    first: (n) => (n === 1 ? '1 place to confirm' : `${n} places to confirm`),
    more: (n) => `${n} to confirm`,
  },
  hint: {
    title: 'Notes only',
    group: 'Notes',
    advice: 'The notes do not hold the message back.',
    first: (n) => (n === 1 ? '1 note' : `${n} notes`),
    more: (n) => (n === 1 ? '1 note' : `${n} notes`),
  },
  allow: {
    title: 'Nothing found',
    group: 'Allowed',
    advice: 'There is nothing to change.',
    first: (n) => (n === 1 ? '1 detail is allowed here' : `${n} details are allowed here`),
    more: (n) => `${n} allowed`,
  },
};
