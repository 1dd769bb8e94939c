/** Where something stands. `in` completes „IBAN · …“ and „… (im Text)“. */
export const zones = {
  subject: { in: 'im Betreff' },
  text: { in: 'im Text' },
  greeting: { in: 'in der Anrede' },
  signature: { in: 'in der Signatur' },
  disclaimer: { in: 'im Hinweistext' },
  quoted: { in: 'im Verlauf unten' },
  location: { in: 'im Feld Ort' },
  'attachment-name': { in: 'im Dateinamen' },
  recipients: { in: 'bei den Empfängern' },
  sender: { in: 'im Feld Von' },
};
