/**
 * The five levels as people meet them. `title` is the verdict, `advice` the next step, `first` opens a count
 * („2 Stellen ändern, …“) and `more` continues it („…, 1 bestätigen“).
 */
export const levels = {
  stop: {
    title: 'So nicht senden',
    group: 'Muss geändert werden',
    advice: 'Ändern Sie diese Stellen. Vorher lässt sich die Nachricht nicht senden.',
    first: (n: number): string => (n === 1 ? '1 Stelle ändern' : `${n} Stellen ändern`),
    more: (n: number): string => `${n} ändern`,
  },
  justify: {
    title: 'Erst begründen',
    group: 'Bitte begründen',
    advice: 'Ändern Sie diese Stellen oder nennen Sie einen Grund.',
    first: (n: number): string => (n === 1 ? '1 Stelle begründen' : `${n} Stellen begründen`),
    more: (n: number): string => `${n} begründen`,
  },
  confirm: {
    title: 'Bitte noch einmal ansehen',
    group: 'Bitte bestätigen',
    advice: 'Outlook fragt beim Senden nach. Dort bestätigen Sie.',
    first: (n: number): string => (n === 1 ? '1 Stelle bestätigen' : `${n} Stellen bestätigen`),
    more: (n: number): string => `${n} bestätigen`,
  },
  hint: {
    title: 'Nur Hinweise',
    group: 'Hinweise',
    advice: 'Die Hinweise halten die Nachricht nicht auf.',
    first: (n: number): string => (n === 1 ? '1 Hinweis' : `${n} Hinweise`),
    more: (n: number): string => (n === 1 ? '1 Hinweis' : `${n} Hinweise`),
  },
  allow: {
    title: 'Nichts gefunden',
    group: 'Erlaubt',
    advice: 'Es ist nichts zu ändern.',
    first: (n: number): string => (n === 1 ? '1 Angabe ist hier erlaubt' : `${n} Angaben sind hier erlaubt`),
    more: (n: number): string => `${n} erlaubt`,
  },
};
