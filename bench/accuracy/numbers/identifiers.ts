import {
  doctorCheck,
  healthCheck,
  ibanCheck,
  icao,
  licenceCheck,
  luhn,
  mod1110,
  pensionCheck,
} from './check-digits';
import { failingMachineLines, machineLines } from './machine-lines';
import type { Random } from './random';
import { failingTaxNumber, taxNumber } from './tax-numbers';

/** How values of one detector are made and written. Values are compact; `groups` says where people put separators. */
export interface IdentifierKind {
  readonly detector: string;
  readonly valid: (random: Random) => string;
  /** Right shape, wrong check digit. Null: the identifier has none. */
  readonly failing: ((random: Random) => string) | null;
  /** Lengths of the groups, several ways. The last group takes the rest. */
  readonly groups: readonly (readonly number[])[];
  readonly separators: readonly string[];
  readonly labels: readonly string[];
  /** True: by its nature proves nothing without a label, so it is only measured with one. */
  readonly onlyLabelled: boolean;
  /** True: the check digit stands apart only where a label says what it is. */
  readonly groupedOnlyLabelled: boolean;
  readonly lowerCase: boolean;
}

const NBSP = '\u00a0';
const NARROW = '\u202f';
const SPACES = [' ', ' ', NBSP, NARROW, '\n'];
const ALL = [...SPACES, '-', '.'];
const DOCUMENT = '0123456789CFGHJKLMNPRTVWXYZ';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const two = (n: number): string => String(n).padStart(2, '0');

/** Changes the sign at `at` (from the end when negative) to another one of the alphabet. */
const spoil =
  (valid: (random: Random) => string, at: number, alphabet = '0123456789') =>
  (random: Random): string => {
    const value = valid(random);
    const place = at < 0 ? value.length + at : at;
    for (;;) {
      const sign = random.of(alphabet);
      if (sign !== value.charAt(place)) return value.slice(0, place) + sign + value.slice(place + 1);
    }
  };

/** Account numbers as the SWIFT registry gives them: n digits, a letters, c letters or digits. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  AT: 'n16',
  BE: 'n12',
  CH: 'n5c12',
  DK: 'n14',
  ES: 'n20',
  FR: 'n10c11n2',
  GB: 'a4n14',
  IT: 'a1n10c12',
  NL: 'a4n10',
  PL: 'n24',
  RO: 'a4c16',
  SE: 'n20',
};

const DIGITS = '0123456789';
/** Where letters may stand, digits are still far more common. */
const MIXED = DIGITS.repeat(8) + ALPHABET;

function iban(random: Random): string {
  const country = random.next() < 0.7 ? 'DE' : random.of(Object.keys(ACCOUNTS));
  const account =
    country === 'DE'
      ? random.of('12345678') + random.digits(17)
      : (ACCOUNTS[country] ?? '').replace(/([nac])(\d+)/g, (_, kind: string, count: string) =>
          random.from(kind === 'n' ? DIGITS : kind === 'a' ? ALPHABET : MIXED, Number(count)),
        );
  return country + ibanCheck(country, account) + account;
}

function failingIban(random: Random): string {
  const value = iban(random);
  const check = Number(value.slice(2, 4));
  // 2 to 98 are the check digits there are; the next one in the circle is another one.
  return value.slice(0, 2) + two(((check - 2 + random.int(1, 95)) % 97) + 2) + value.slice(4);
}

function card(random: Random): string {
  const [prefix, length] = random.of<readonly [string, number]>([
    ['4', 16],
    [String(random.int(51, 55)), 16],
    [String(random.int(2221, 2720)), 16],
    ['37', 15],
    ['6011', 16],
  ]);
  const body = prefix + random.digits(length - 1 - prefix.length);
  return body + luhn(body);
}

/** One digit twice or three times, never three in a row, all others at most once (ELSTER). */
function taxId(random: Random): string {
  for (;;) {
    const times = random.int(2, 3);
    const pool = random.shuffled('0123456789').slice(0, 11 - times);
    const twin = pool.charAt(0);
    const ten = random.shuffled(pool + twin.repeat(times - 1));
    if (!ten.startsWith('0') && !ten.includes(twin.repeat(3))) return ten + mod1110(ten);
  }
}

function vatId(random: Random): string {
  const eight = random.of('123456789') + random.digits(7);
  return `DE${eight}${mod1110(eight)}`;
}

const AREAS =
  '02 03 04 08 09 10 11 12 13 14 15 16 17 18 19 20 21 23 24 25 26 28 29 38 39 40 42 53 65 80 81 82 89'.split(
    ' ',
  );

function pension(random: Random): string {
  const born = two(random.int(1, 28)) + two(random.int(1, 12)) + two(random.int(40, 99));
  const text = random.of(AREAS) + born + random.of(ALPHABET) + random.digits(2);
  return text + pensionCheck(text);
}

function health(random: Random): string {
  const text = random.of(ALPHABET) + random.digits(8);
  return text + healthCheck(text);
}

const document = (first: string) => (random: Random) => {
  const text =
    random.of(first) + random.from(DOCUMENT, 3) + random.from('0123456789', 2) + random.from(DOCUMENT, 3);
  return text + icao(text);
};
const idCard = document('LMNPRTVWXY');
const passport = document('CFGHJK');

function licence(random: Random): string {
  const nine = `${random.of(ALPHABET)}${random.digits(3)}${random.from(`0123456789${ALPHABET}`, 4)}${random.of('ABCDEFGHJKLMNPRSTUVWXYZ')}`;
  return `${nine}${licenceCheck(nine)}${random.digits(1)}`;
}

function doctor(random: Random): string {
  const six = random.of('123456789') + random.digits(5);
  return `${six}${doctorCheck(six)}${two(random.int(1, 69))}`;
}

function imei(random: Random): string {
  const text = random.of(['35', '86', '01', '49']) + random.digits(12);
  return text + luhn(text);
}

const MARKS = ['HH', 'SE', 'KI', 'M', 'B', 'K', 'RD', 'OD', 'PI', 'LÜN', 'NMS', 'FL', 'HST', 'DA'];

function plate(random: Random): string {
  return `${random.of(MARKS)}-${random.from('ABCDEFGHJKLMNPRSTUVWXYZ', random.int(1, 2))} ${String(random.int(1, 9999))}${random.of(['', '', '', 'E', 'H'])}`.replace(
    /(\d{4})[EH]$/,
    '$1',
  );
}

function chassis(random: Random): string {
  return (
    random.of(['WVWZZZ', 'WDB', 'WBA', 'TMBJJ7', 'VF1']).padEnd(9, random.from('0123456789', 6)) +
    random.of('KLMNPRST') +
    random.of('ABCDEFGH') +
    random.digits(6)
  );
}

const plain = {
  failing: null,
  groups: [] as readonly (readonly number[])[],
  separators: [] as readonly string[],
  onlyLabelled: true,
  groupedOnlyLabelled: false,
  lowerCase: false,
};

export const IDENTIFIERS: readonly IdentifierKind[] = [
  {
    detector: 'iban',
    valid: iban,
    failing: failingIban,
    groups: [
      [4, 4, 4, 4, 4, 4, 4, 4],
      [4, 4, 4, 4, 4, 4, 4, 4],
      [2, 2, 8, 10],
    ],
    separators: ALL,
    labels: ['IBAN: ', 'IBAN:', 'Konto ', 'Bankverbindung: ', 'IBAN lautet '],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: true,
  },
  {
    detector: 'kreditkarte',
    valid: card,
    failing: spoil(card, -1),
    groups: [[4, 4, 4, 4]],
    separators: [...SPACES, '-'],
    labels: ['Kreditkarte: ', 'Kartennummer:', 'Visa ', 'Kreditkartennummer '],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    detector: 'steuer-id',
    valid: taxId,
    failing: spoil(taxId, -1),
    groups: [[2, 3, 3, 3]],
    separators: ALL,
    labels: [
      'Steuer-ID: ',
      'IdNr. ',
      'Steuer-ID:',
      'steuerliche Identifikationsnummer ',
      'Steueridentifikationsnummer: ',
    ],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    detector: 'steuernummer',
    valid: (random) => taxNumber(random).elster,
    failing: failingTaxNumber,
    groups: [[4, 4, 5]],
    separators: [],
    labels: ['Steuernummer: ', 'St.-Nr. ', 'StNr.: ', 'Steuernummer '],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    detector: 'ust-id',
    valid: vatId,
    failing: spoil(vatId, -1),
    groups: [
      [2, 3, 3, 3],
      [2, 9],
    ],
    separators: [' ', NBSP, NARROW, '.'],
    labels: ['USt-IdNr.: ', 'USt-ID: ', 'USt-IdNr.:', 'Umsatzsteuer-ID ', 'VAT ID '],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    detector: 'rentenversicherungsnummer',
    valid: pension,
    failing: spoil(pension, -1),
    groups: [
      [2, 6, 1, 3],
      [2, 6, 4],
    ],
    separators: [...SPACES, '-'],
    labels: [
      'RV-Nummer: ',
      'Versicherungsnummer ',
      'Sozialversicherungsnummer:',
      'SV-Nr. ',
      'Rentenversicherungsnummer: ',
    ],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: true,
  },
  {
    detector: 'krankenversichertennummer',
    valid: health,
    failing: spoil(health, -1),
    groups: [
      [1, 9],
      [1, 3, 3, 3],
      [4, 3, 3],
    ],
    separators: [' ', ' ', NBSP],
    labels: ['Versichertennummer: ', 'KVNR ', 'Krankenversichertennummer:', 'Versichertennr. '],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: true,
  },
  {
    detector: 'personalausweis',
    valid: idCard,
    failing: spoil(idCard, -1),
    groups: [[9, 1]],
    separators: [' '],
    labels: ['Ausweisnummer: ', 'Personalausweis Nr. ', 'Personalausweis:', 'Ausweis-Nr. '],
    onlyLabelled: false,
    groupedOnlyLabelled: true,
    lowerCase: false,
  },
  {
    detector: 'reisepass',
    valid: passport,
    failing: spoil(passport, -1),
    groups: [[9, 1]],
    separators: [' '],
    labels: ['Reisepass Nr. ', 'Passnummer: ', 'Reisepassnummer:', 'Pass-Nr. '],
    onlyLabelled: false,
    groupedOnlyLabelled: true,
    lowerCase: false,
  },
  {
    detector: 'mrz',
    valid: (random) => machineLines(random).join('\n'),
    failing: (random) => failingMachineLines(random).join('\n'),
    groups: [],
    separators: [],
    labels: [],
    onlyLabelled: false,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    detector: 'fuehrerschein',
    valid: licence,
    failing: spoil(licence, 9, '0123456789X'),
    groups: [],
    separators: [],
    labels: ['Führerschein Nr. ', 'Führerscheinnummer: ', 'Führerschein:', 'Fahrerlaubnis Nr. '],
    onlyLabelled: true,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    detector: 'lanr',
    valid: doctor,
    failing: spoil(doctor, 6),
    groups: [[7, 2]],
    separators: [' '],
    labels: ['LANR: ', 'LANR ', 'LANR:', 'Arztnummer ', 'lebenslange Arztnummer: '],
    onlyLabelled: true,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    detector: 'imei',
    valid: imei,
    failing: spoil(imei, -1),
    groups: [
      [2, 6, 6, 1],
      [6, 2, 6, 1],
    ],
    separators: [' ', '-', NBSP],
    labels: ['IMEI: ', 'IMEI ', 'IMEI:', 'IMEI-Nummer '],
    onlyLabelled: true,
    groupedOnlyLabelled: false,
    lowerCase: false,
  },
  {
    ...plain,
    detector: 'aufenthaltstitel',
    valid: (random) =>
      random.of(['Y', 'Y', 'YZ']).padEnd(2, '0') +
      random.digits(2) +
      random.from(DOCUMENT, 3) +
      random.digits(2),
    labels: [
      'Aufenthaltstitel Nr. ',
      'Aufenthaltstitel: ',
      'eAT-Nummer ',
      'Seriennummer des Aufenthaltstitels: ',
    ],
  },
  {
    ...plain,
    detector: 'kfz-kennzeichen',
    valid: plate,
    labels: [
      'Kennzeichen ',
      'amtliches Kennzeichen: ',
      'Pkw ',
      'Kfz-Kennzeichen ',
      'Fahrzeug mit dem Kennzeichen ',
    ],
  },
  {
    ...plain,
    detector: 'fahrgestellnummer',
    valid: chassis,
    labels: ['FIN ', 'FIN: ', 'Fahrgestellnummer: ', 'Fahrzeug-Identifizierungsnummer ', 'Fahrgestellnr. '],
  },
  {
    ...plain,
    detector: 'azr-nummer',
    valid: (random) =>
      two(random.int(0, 26)) + two(random.int(1, 12)) + two(random.int(1, 28)) + random.digits(6),
    labels: ['AZR-Nummer: ', 'AZR-Nr. ', 'AZR ', 'AZR-Nummer '],
  },
  {
    ...plain,
    detector: 'bg-nummer',
    valid: (random) => `${random.digits(5)}${random.of(['//', 'BG'])}${random.digits(7)}`,
    labels: ['BG-Nummer: ', 'BG-Nr. ', 'Bedarfsgemeinschaft ', 'BG-Nummer '],
  },
  {
    ...plain,
    detector: 'kindergeldnummer',
    valid: (random) => `${String(random.int(101, 999))}FK${random.digits(6)}`,
    labels: ['Kindergeldnummer: ', 'Kindergeldnr. ', 'KG-Nr. ', 'Kindergeldnummer '],
  },
  {
    ...plain,
    detector: 'kassenzeichen',
    valid: (random) =>
      random.of([
        () => `${random.digits(4)}.${random.digits(4)}.${random.digits(4)}`,
        () => random.of('123456789') + random.digits(11),
        () => `5.${random.digits(4)}.${random.digits(6)}.${random.digits(1)}`,
      ])(),
    labels: ['Kassenzeichen ', 'Kassenzeichen: ', 'Kassenzeichen:', 'Buchungszeichen '],
  },
  {
    ...plain,
    detector: 'personalnummer',
    valid: (random) => random.of('123456789') + random.digits(random.int(4, 7)),
    labels: ['Personalnummer ', 'Personalnummer: ', 'Pers.-Nr. ', 'Personal-Nr.: '],
  },
  {
    ...plain,
    detector: 'kundennummer',
    valid: (random) =>
      random.of([
        () => `${random.digits(3)}${random.of('ABCDEFG')}${random.digits(6)}`,
        () => random.of('123456789') + random.digits(7),
        () => `K-${random.digits(6)}`,
      ])(),
    labels: ['Kundennummer ', 'Kundennummer: ', 'Kunden-Nr. ', 'Kd.-Nr. '],
  },
  {
    ...plain,
    detector: 'matrikelnummer',
    valid: (random) => random.of('123456789') + random.digits(random.int(5, 7)),
    labels: ['Matrikelnummer ', 'Matrikelnummer: ', 'Matrikel-Nr. ', 'Matr.-Nr. '],
  },
  {
    ...plain,
    detector: 'aktenzeichen',
    valid: (random) =>
      random.of([
        () =>
          `${String(random.int(10, 70))}.${String(random.int(1, 9))}-${random.digits(3)}/${two(random.int(20, 26))}`,
        () => `${String(random.int(1, 9))} K ${String(random.int(10, 990))}/${two(random.int(20, 26))}`,
        () => `${String(random.int(10, 70))}-${String(random.int(10, 99))}-${random.digits(5)}`,
        () => `JA ${random.digits(4)}/2026`,
      ])(),
    labels: ['Aktenzeichen ', 'Aktenzeichen: ', 'Az.: ', 'Az. '],
  },
  {
    ...plain,
    detector: 'ip-adresse',
    valid: (random) => `${random.of(['198.51.100', '203.0.113', '192.0.2'])}.${String(random.int(1, 254))}`,
    labels: ['IP-Adresse ', 'IP: ', 'IP-Adresse: ', 'von der IP '],
  },
  {
    ...plain,
    detector: 'mac-adresse',
    valid: (random) =>
      Array.from({ length: 6 }, () => random.from('0123456789ABCDEF', 2)).join(random.of([':', ':', '-'])),
    labels: ['MAC-Adresse ', 'MAC: ', 'MAC-Adresse: ', 'mit der MAC '],
  },
];
