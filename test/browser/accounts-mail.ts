/** A mail file with so many different account numbers in a table. All of them, and everybody in it, are invented. */
export function accountsMail(count: number): {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
} {
  const rows = Array.from(
    { length: count },
    (_, i) => `<tr><td>Zahlung ${i + 1}</td><td>${iban(i)}</td></tr>`,
  );
  const lines = [
    'From: Sabine Beispiel <sabine.beispiel@kreis-musterland.example>',
    'To: verein@musterstadt.example',
    'Subject: Liste der Zahlungen',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>Guten Tag,</p><table>${rows.join('\r\n')}</table>`,
  ];
  return { name: 'zahlungen.eml', mimeType: 'message/rfc822', buffer: Buffer.from(lines.join('\r\n')) };
}

/** With a right check number, of a bank code that the Bundesbank uses in its examples. */
function iban(place: number): string {
  const account = `37040044${String(9_000_000_000 - place * 7919).padStart(10, '0')}`;
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${account}`.replace(/(.{4})(?=.)/g, '$1 ');
}
