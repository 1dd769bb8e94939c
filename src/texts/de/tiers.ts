/** How far a recipient is trusted. `name` stands behind an address, `sentence` says where the message goes. */
export const tiers = {
  own: { name: 'im Haus', sentence: 'Die Nachricht bleibt im Haus.' },
  partner: {
    name: 'Partner mit sicherem Weg',
    sentence: 'Die Nachricht geht an einen Partner mit sicherem Weg.',
  },
  authority: { name: 'andere Behörde', sentence: 'Die Nachricht geht an eine andere Behörde.' },
  other: { name: 'extern', sentence: 'Die Nachricht geht nach außen.' },
  freemail: { name: 'privates Postfach', sentence: 'Die Nachricht geht an ein privates Postfach.' },
  'own-private': {
    name: 'privates Postfach aus dem Haus',
    sentence: 'Die Nachricht geht an das private Postfach einer Person aus dem Haus.',
  },
  blocked: { name: 'gesperrt', sentence: 'An einen der Empfänger darf nichts gesendet werden.' },
};
