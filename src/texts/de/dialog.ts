/**
 * What Outlook's own send dialog says: at most 500 characters, the button at most 20. Nobody may learn a value from
 * it (it is seen on shared screens). What was found comes from `detectors`, where it stands from `zones`.
 */
export const dialog = {
  button: 'Prüfung öffnen',

  contains: {
    mail: (what: string): string => `Diese Nachricht enthält ${what}.`,
    appointment: (what: string): string => `Diese Einladung enthält ${what}.`,
  },
  containsList: { mail: 'Diese Nachricht enthält:', appointment: 'Diese Einladung enthält:' },
  /** Where the list is too long for the dialog. */
  containsSome: {
    mail: 'Diese Nachricht enthält Angaben, die zu prüfen sind.',
    appointment: 'Diese Einladung enthält Angaben, die zu prüfen sind.',
  },
  several: (n: number, many: string): string => `${n} ${many}`,
  at: (what: string, places: string): string => `${what} (${places})`,
  and: (first: string, last: string): string => `${first} und ${last}`,
  otherKinds: (n: number): string => (n === 1 ? 'eine weitere Angabe' : `${n} weitere Angaben`),
  unknown: { a: 'eine schützenswerte Angabe', many: 'schützenswerte Angaben' },

  /** `one`, `two`, `many` kinds of things in the list before. */
  stop: {
    outside: {
      one: 'Das darf nicht nach außen.',
      two: 'Beides darf nicht nach außen.',
      many: 'Nichts davon darf nach außen.',
    },
    inside: {
      one: 'Das darf so nicht versendet werden.',
      two: 'Beides darf so nicht versendet werden.',
      many: 'Nichts davon darf so versendet werden.',
    },
    next: (open: string, n: number): string =>
      n === 1
        ? `${open}: Dort ändern Sie die Stelle oder wählen den richtigen Weg.`
        : `${open}: Dort ändern Sie die Stellen oder wählen den richtigen Weg.`,
  },
  justify: {
    question: {
      one: 'Muss das mitgeschickt werden?',
      two: 'Muss beides mitgeschickt werden?',
      many: 'Muss alles davon mitgeschickt werden?',
    },
    next: (open: string, n: number): string =>
      n === 1
        ? `${open}: Dort ändern Sie die Stelle oder nennen den Grund.`
        : `${open}: Dort ändern Sie die Stellen oder nennen den Grund.`,
  },
  confirm: {
    question: {
      one: 'Soll das mitgeschickt werden?',
      two: 'Soll beides mitgeschickt werden?',
      many: 'Soll alles davon mitgeschickt werden?',
    },
    next: (open: string, n: number): string =>
      n === 1 ? `${open}: Dort sehen Sie die Stelle.` : `${open}: Dort sehen Sie die Stellen.`,
  },
  /** Findings that are not in the list. */
  more: (n: number): string =>
    n === 1 ? 'Die Prüfung zeigt noch 1 weitere Stelle.' : `Die Prüfung zeigt noch ${n} weitere Stellen.`,

  /** With the button in the dialog, and on clients that have none. */
  open: { button: 'Öffnen Sie die Prüfung', ribbon: 'Öffnen Sie „Umschlag“ im Menüband' },

  /** The line above the mail while it is written; its button has at most 30 characters. */
  bar: { look: 'Bitte sehen Sie vor dem Senden nach.', action: 'Öffnen' },

  failure: {
    error: 'Diese Nachricht ließ sich nicht prüfen.',
    timeout: 'Die Prüfung ist nicht fertig geworden.',
    again: {
      button: 'Senden Sie noch einmal oder öffnen Sie die Prüfung.',
      ribbon: 'Senden Sie noch einmal oder öffnen Sie „Umschlag“ im Menüband.',
    },
    look: 'Sehen Sie bitte selbst noch einmal hin, bevor Sie trotzdem senden.',
  },
};
