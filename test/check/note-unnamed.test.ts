// People, houses and numbers are made up; the telephone numbers are kept free for films.
import { strictPolicy, valuesIn } from './check-line';

const policy = strictPolicy();

/** Values about which somebody is asked, or which stop the message. */
const heldUp = (line: string): readonly string[] =>
  valuesIn(line, policy, (_, level) => level !== 'hint' && level !== 'allow');

test.each([
  ['a meeting place', 'Treffpunkt ist der Marktplatz 3, 24103 Kiel. Bitte warm anziehen.'],
  ['a building and who waits there', 'Ziel: Bahnhofstraße 61, 24103 Kiel. Vor Ort ist Herr Timm.'],
  ['a house with its kind', 'Wir treffen uns im Haus der Begegnung, Lindenhof 3, 24103 Kiel.'],
  ['a hotel', 'Das Hotel ist bis Freitag reserviert, Stichwort „Tagung“, Telefon 0221 4710 318.'],
  ['a task and its person', 'Licht und Ton: Herr Timm, 040 66969 417.'],
  ['a person and where she works', 'Die Schlüssel liegen bei Frau Krüger im Pfarrbüro, 040 66969 552.'],
  ['a person and her house', 'Drohnensuche: Jens-Peter Timm, Maschinenring, 040 66969-481.'],
  ['where to ask', 'Fragen Sie bitte im Amt Musterau nach, Frau Krüger, Telefon 040 66969-120.'],
  ['on call, with dates', 'Rufbereitschaft 23.12. bis 28.12. 07:00: Herr Timm, 0171 39200-17.'],
  ['an organisation of parents', 'Auskunft gibt der Elternbeirat, Telefon 040 66969 552.'],
  ['an organisation of tenants', 'Den Flyer hat der Mieterverein, Tel. 0221 4710 318.'],
  ['a vehicle of the fleet', 'Das Fahrzeug MU-AW 44 ist in der Werkstatt, Ersatz MU-AW 51.'],
  ['a vehicle and who brings it', 'FIN WDB173528SD896898, die Trage klemmt. Herr Timm bringt den Wagen.'],
  ['a tax number of a firm', 'Ihre Steuernummer 211/396/71888 stimmt nicht mit der Rechnung überein.'],
])('nobody is named: %s', (_, line) => {
  expect(heldUp(line)).toEqual([]);
});

test.each([
  ['address of a person', 'Frau Krüger, Lindenhof 3, 24103 Kiel, kommt.', ['Lindenhof 3, 24103 Kiel']],
  [
    'address, the person behind it',
    'Rosenweg 14, 24103 Kiel: Dort wohnt Herr Timm allein.',
    ['Rosenweg 14, 24103 Kiel'],
  ],
  ['home without a name', 'Sie wohnt zurzeit Lindenhof 3, 24103 Kiel.', ['Lindenhof 3, 24103 Kiel']],
  ['landline of a person', 'Frau Krüger bittet um Rückruf: 040 66969 417.', ['040 66969 417']],
  ['family', 'Die Mutter ist unter 040 66969 417 zu erreichen.', ['040 66969 417']],
  ['family in a compound', 'Die Kindesmutter ist unter 040 66969 417 zu erreichen.', ['040 66969 417']],
  ['a case in the form of a task', 'Zeugin der Tat: Frau Krüger, 040 66969 417.', ['040 66969 417']],
  ['mobile without a name', 'Sie erreichen sie unter 0171 39200-17.', ['0171 39200-17']],
  ['plate of a person', 'Herr Timm parkt mit M-XY 999 vor dem Tor.', ['M-XY 999']],
  ['tax number of a person', 'Herr Timm hat die Steuernummer 211/396/71888.', ['211/396/71888']],
])('is still asked about: %s', (_, line, expected) => {
  expect(heldUp(line)).toEqual(expected);
});
