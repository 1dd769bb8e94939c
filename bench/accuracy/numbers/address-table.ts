import type { Random } from './random';
import { putInto } from './table-case';
import type { TableCase } from './table-case';

const STREETS = [
  ...'Birkenstraße Lindenallee Schulweg Marktplatz Bahnhofstr. Ringstraße Mühlendamm Hafenkai Kirchhof Gartenweg'.split(
    ' ',
  ),
  ...'Goethestr. Dorfstraße Eichenring Amselweg Wiesengrund Steinstieg Feldchaussee Uferpromenade Rosengasse'.split(
    ' ',
  ),
  'Am Alten Markt',
  'An der Mühle',
  'Im Winkel',
  'Auf dem Sande',
  'Zum Grünen Tal',
  'Unter den Linden',
  'Hinter der Kirche',
  'Konrad-Adenauer-Straße',
  'Ernst-Reuter-Platz',
  'Alte Landstraße',
  'Lange Reihe',
  'Neuer Kamp',
  'Große Bergstraße',
  'St.-Jürgen-Ring',
];
const TOWNS = [
  'Neudorf',
  'Musterstadt',
  'Bad Beispiel',
  'Beispielstadt-Süd',
  'Probehausen',
  'Alt Testen',
  'Musterburg (Elbe)',
];
const NUMBERS = ['1', '12', '7a', '7 a', '118', '14-16', '3 b', '22/24', '5c', '90'];
const CARRIERS = [
  'Der neue Wohnsitz ist {}.',
  'Sie ist nach {} gezogen.',
  'Anschrift: {}',
  'wohnhaft {}, seit dem 1. März',
  'Bitte schicken Sie den Bescheid an\nErika Beispiel\n{}\n\nVielen Dank',
  'Adresse: {}',
  'Er wohnt in der Unterkunft {}.',
  'Familie Probe, {}',
];

/** Streets with and without postcode, in one line and in two, and post-office boxes. */
export function addressCases(count: number, random: Random): readonly TableCase[] {
  return Array.from({ length: count }, () => {
    const town = `${random.of('012456789')}${random.of('1234567')}${random.digits(3)} ${random.of(TOWNS)}`;
    const street = `${random.of(STREETS)} ${random.of(NUMBERS)}`;
    const value = random.of([
      () => `${street}, ${town}`,
      () => `${street}, ${town}`,
      () => `${street}\n${town}`,
      () => `${street}\n${town}`,
      () => `${street} in ${town}`,
      () => street,
      () => street,
      () => `${town}, ${street}`,
      () => `${street}, D-${town}`,
      () => `Postfach ${random.digits(2)} ${random.digits(2)}, ${town}`,
    ])();
    return putInto(random.of(CARRIERS), '', value, 'postanschrift');
  });
}
