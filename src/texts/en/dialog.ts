import type { Texts } from '../texts';

export const dialog: Texts['dialog'] = {
  button: 'Open check',

  contains: {
    mail: (what) => `This message contains ${what}.`,
    appointment: (what) => `This invitation contains ${what}.`,
  },
  containsList: { mail: 'This message contains:', appointment: 'This invitation contains:' },
  containsSome: {
    mail: 'This message contains details that need a check.',
    appointment: 'This invitation contains details that need a check.',
  },
  several: (n, many) => `${n} ${many}`,
  at: (what, places) => `${what} (${places})`,
  and: (first, last) => `${first} and ${last}`,
  otherKinds: (n) => (n === 1 ? 'one more detail' : `${n} more details`),
  unknown: { a: 'a sensitive detail', many: 'sensitive details' },

  stop: {
    outside: {
      one: 'This must not leave the house.',
      two: 'Both must not leave the house.',
      many: 'None of it may leave the house.',
    },
    inside: {
      one: 'This must not be sent like this.',
      two: 'Both must not be sent like this.',
      many: 'None of it may be sent like this.',
    },
    next: (open, n) =>
      n === 1
        ? `${open}: there you change the place or choose the right way.`
        : `${open}: there you change the places or choose the right way.`,
  },
  justify: {
    question: {
      one: 'Is it really needed?',
      two: 'Are both really needed?',
      many: 'Is all of it really needed?',
    },
    next: (open, n) =>
      n === 1
        ? `${open}: there you change the place or give the reason.`
        : `${open}: there you change the places or give the reason.`,
  },
  confirm: {
    question: { one: 'Send it along?', two: 'Send both along?', many: 'Send all of it along?' },
    next: (open, n) => (n === 1 ? `${open}: there you see the place.` : `${open}: there you see the places.`),
  },
  more: (n) => (n === 1 ? 'The check shows 1 more place.' : `The check shows ${n} more places.`),

  open: { button: 'Open the check', ribbon: 'Open “Umschlag” in the ribbon' },

  /** The line above the mail while it is written; its button has at most 30 characters. */
  bar: { look: 'Please take a look before you send.', action: 'Open' },

  failure: {
    error: 'This message could not be checked.',
    timeout: 'The check did not finish.',
    again: {
      button: 'Send again or open the check.',
      ribbon: 'Send again or open “Umschlag” in the ribbon.',
    },
    look: 'Please look once more yourself before you send anyway.',
  },
};
