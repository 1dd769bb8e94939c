import { bodyPart } from './message-with';

// Names and addresses are made up.

/** The people of the first earlier mail, written as `name <address>`. */
function people(content: string): readonly string[] {
  const [first] = bodyPart(content, 'text').quotedMails;
  return (first?.mail.people ?? []).map(({ name, address }) => `${name} <${address}>`);
}

const head = (from: string, to: string): string =>
  `Von: ${from}\nGesendet: Montag\nAn: ${to}\nBetreff: x\n\nText`;

describe('people of a head', () => {
  test.each<[string, string, string[]]>([
    ['name and address', 'Erika Muster <E.Muster@web.example>', ['Erika Muster <e.muster@web.example>']],
    ['surname first', 'Muster, Erika <e@web.example>', ['Muster, Erika <e@web.example>']],
    ['in quotation marks', '"Muster, Erika" <e@web.example>', ['Muster, Erika <e@web.example>']],
    ['as Outlook wrote it', 'Erika Muster [mailto:e@web.example]', ['Erika Muster <e@web.example>']],
    ['name only', 'Muster, Erika', ['Muster, Erika <>']],
    ['address only', 'e@web.example', [' <e@web.example>']],
    ['address as name', "'e@web.example' <e@web.example>", [' <e@web.example>']],
    [
      'for somebody',
      'Amt <a@kreis.example> im Auftrag von Erika Muster',
      ['Amt <a@kreis.example>', 'Erika Muster <>'],
    ],
    ['in Notes', 'Erika Muster/Kreis@Kreis', ['Erika Muster <>']],
  ])('writer: %s', (_reason, from, expected) => {
    expect(people(head(from, ''))).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'semicolons',
      'Muster, Erika; Beispiel, Max <m@web.example>',
      ['Muster, Erika <>', 'Beispiel, Max <m@web.example>'],
    ],
    [
      'commas behind addresses',
      'A B <a@web.example>, C D <c@web.example>',
      ['A B <a@web.example>', 'C D <c@web.example>'],
    ],
    ['addresses only', 'a@web.example, c@web.example', [' <a@web.example>', ' <c@web.example>']],
    ['a second line', 'A <a@web.example>;\n  C <c@web.example>', ['A <a@web.example>', 'C <c@web.example>']],
    ['nobody', '', []],
  ])('readers: %s', (_reason, to, expected) => {
    expect(people(head('X <x@web.example>', to)).slice(1)).toEqual(expected);
  });

  test('copies count, reply addresses and subjects do not', () => {
    expect(
      people(
        'Von: A <a@x.example>\nDatum: 1\nAn: B <b@x.example>\nCc: C <c@x.example>\nAntwort an: D <d@x.example>\nBetreff: E <e@x.example>',
      ),
    ).toEqual(['A <a@x.example>', 'B <b@x.example>', 'C <c@x.example>']);
  });

  test('a list of hundreds is cut', () => {
    expect(people(head('A', 'b@x.example; '.repeat(400))).length).toBe(200);
  });
});

describe('people of an attribution', () => {
  test.each([
    ['Am 19.11.26 um 10:00 schrieb Erika Muster:', 'Erika Muster <>'],
    [
      'Am Do., 19. Nov. 2026 um 10:00 Uhr schrieb Erika Muster <e@web.example>:',
      'Erika Muster <e@web.example>',
    ],
    [
      'Am Do., 19. Nov. 2026 um 10:00 Uhr schrieb Erika Muster <\ne@web.example>:',
      'Erika Muster <e@web.example>',
    ],
    [
      'Am Freitag, 19. November 2026 um 10:00:00 MEZ hat Erika Muster <e@web.example> Folgendes geschrieben:',
      'Erika Muster <e@web.example>',
    ],
    ['Erika Muster <e@web.example> schrieb am Do., 19. Nov. 2026, 10:00:', 'Erika Muster <e@web.example>'],
    ['Erika Muster <e@web.example> hat am 19.11.2026 10:00 CET geschrieben:', 'Erika Muster <e@web.example>'],
    ['On Fri, Nov 20, 2026 at 8:00 AM Erika Muster <e@web.example> wrote:', 'Erika Muster <e@web.example>'],
    ['On 19. Nov 2026, at 10:00, Erika Muster <e@web.example> wrote:', 'Erika Muster <e@web.example>'],
    ['On Thu, 19 Nov 2026 10:00:00 +0100, Erika Muster wrote:', 'Erika Muster <>'],
    ['On Nov 19, 2026, Erika Muster <e@web.example> wrote:', 'Erika Muster <e@web.example>'],
    ['>>> "Erika Muster" <e@web.example> 19.11.2026 10:00 >>>', 'Erika Muster <e@web.example>'],
  ])('%s', (line, expected) => {
    expect(people(`${line}\n> Text`)).toEqual([expected]);
  });

  test('a quotation without head belongs to nobody', () => {
    expect(bodyPart('Text\n> Alt\n>> Älter', 'text').quotedMails).toEqual([]);
    expect(bodyPart('Text ohne Verlauf', 'text').quotedMails).toEqual([]);
  });
});

describe('stretches of earlier mails', () => {
  test('they are in order, apart, and inside the quoted zones', () => {
    const text = [
      'Neu',
      'Am 2.1. um 10:00 schrieb A B:',
      '> Text',
      '> Am 1.1. um 10:00 schrieb C D:',
      '>> Alt',
      '>> Gruß',
      '>> C D',
      '> Nachsatz',
    ].join('\n');
    const { quotedMails, zones } = bodyPart(text, 'text');
    expect(
      quotedMails.map(({ start, end, mail, isSignature }) => [
        mail.people[0]?.name,
        isSignature,
        text
          .slice(start, end)
          .split('\n')
          .filter((line) => line !== '').length,
      ]),
    ).toEqual([
      ['A B', false, 2],
      ['C D', false, 2],
      ['C D', true, 2],
      ['A B', false, 1],
    ]);
    expect(quotedMails[0]?.mail).toBe(quotedMails[3]?.mail);
    let done = zones.find(({ name }) => name === 'quoted')?.start ?? -1;
    for (const { start, end } of quotedMails) {
      expect(start).toBeGreaterThanOrEqual(done);
      done = end;
    }
  });

  test('a signature ends where the letter goes on', () => {
    const { text, quotedMails } = bodyPart(
      `${head('Erika Muster <e@x.example>', 'Max')}\nMfG\nErika Muster\nTel. 1\n\nMeine Mutter hat die Nummer 0151 23456789.`,
      'text',
    );
    expect(
      quotedMails
        .filter(({ isSignature }) => isSignature)
        .map(({ start, end }) => text.slice(start, end).trim()),
    ).toEqual(['MfG\nErika Muster\nTel. 1']);
  });
});
