// Sentences as offices write them, made up for this file; nobody in them exists.
import { gewerkschaft } from '../../../src/engine/detectors/gewerkschaft';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['word alone', 'Nachweis: «Gewerkschaftsmitgliedschaft»', 'low'],
  ['contribution alone', '«Gewerkschaftsbeitrag» 2026 als Werbungskosten', 'low'],
  ['possessive', 'Ihre «Gewerkschaftszugehörigkeit» spielt keine Rolle.', 'medium'],
  ['predicate', 'Frau Beispiel ist «Gewerkschaftsmitglied».', 'medium'],
  ['pronoun', 'Er ist «gewerkschaftlich organisiert».', 'medium'],
  ['pronoun, other order', 'Da sie «gewerkschaftlich aktiv» ist, fragen wir nach.', 'medium'],
  ['the writer', 'Ich bin «Gewerkschaftsmitglied» und möchte beraten werden.', 'medium'],
  ['member of a union', 'Herr Muster ist Mitglied der «IG Metall».', 'medium'],
  ['member with a hyphen', 'Herr Muster ist Mitglied der «IG-Metall».', 'medium'],
  ['member of ver.di', 'Die Kollegin ist Mitglied bei «ver.di».', 'medium'],
  ['joining', 'Der Mitarbeiter ist in die «Gewerkschaft» eingetreten.', 'medium'],
  ['leaving', 'Frau Beispiel ist aus der «GEW» ausgetreten.', 'medium'],
  ['membership of the reader', 'Ihre Mitgliedschaft in der «Gewerkschaft» endet.', 'medium'],
  ['membership alone', 'Mitgliedschaft im «Marburger Bund» seit 2019', 'low'],
  ['strike', 'Die Mitarbeiterin hat gestern «gestreikt».', 'medium'],
  ['strike, noun', 'Seine «Streikteilnahme» führt zum Abzug.', 'medium'],
  ['strike, alone', 'Abzug wegen «Streikteilnahme»', 'low'],
  ['strike, list', '«Streikbeteiligung» am 3. Mai', 'low'],
  ['unionist', 'Unser Mitarbeiter ist «Gewerkschafter».', 'medium'],
  ['exit', 'Sein «Gewerkschaftsaustritt» liegt vor.', 'medium'],
  ['card', 'Der Kollege legte den «Gewerkschaftsausweis» vor.', 'medium'],
  ['belonging', 'Herr Muster gehört der «Gewerkschaft» an.', 'medium'],
  ['police union', 'Der Beamte ist Mitglied der «GdP».', 'medium'],
  ['strike pay', 'Er hat «Streikgeld» erhalten.', 'medium'],
  ['English', 'She is a «trade union member».', 'medium'],
  ['English, possessive', 'His «union membership» is known.', 'medium'],
];

const NEGATIVES: Negatives = {
  'unions as partners of talks': [
    'Die Gewerkschaft ver.di fordert 8 Prozent.',
    'Tarifverhandlungen mit ver.di und dbb',
    'Gespräch mit der IG Metall am Montag',
    'Der DGB lädt zur Kundgebung.',
    'Die Gewerkschaften lehnen das Angebot ab.',
    'Stellungnahme der GEW zum Schulgesetz',
  ],
  'their officials': [
    'Gewerkschaftssekretärin Erika Muster',
    'Der Gewerkschaftssekretär nimmt an der Sitzung teil.',
    'Frau Muster, Vorsitzende der GEW im Kreisverband',
    'Frau Muster ist Mitglied der Verhandlungskommission von ver.di.',
  ],
  'strikes in the news': [
    'Warnstreik im Nahverkehr am Freitag',
    'Wegen eines Streiks fallen Busse aus.',
    'Die Kitas bleiben wegen des Streiks geschlossen.',
    'Der Drucker streikt.',
    'Streikrecht im öffentlichen Dienst',
  ],
  'law and rules': [
    'Art. 9 Abs. 3 GG schützt die Gewerkschaften.',
    'Gewerkschaftszugehörigkeit ist nach Art. 9 DSGVO besonders geschützt.',
    'genetische Daten, Gewerkschaftszugehörigkeit und Gesundheit',
    'Wer gewerkschaftlich organisiert ist, kann Freistellung beantragen.',
    'Das Tarifrecht regelt die Streikteilnahme.',
  ],
  'representation in the house': [
    'Der Personalrat tagt am Dienstag.',
    'Mitglied des Personalrats: Frau Muster',
    'Die Gewerkschaftsliste bei der Personalratswahl',
  ],
  'words that look alike': [
    'Oper von Verdi im Stadttheater',
    'Das BIP (GDP) stieg um 2 %.',
    'Kunden der EVG werden angeschrieben.',
    'Das Cockpit zeigt alle Vorgänge.',
    'gew. Aufenthalt in Kiel',
  ],
};

describe('gewerkschaft', () => {
  testDetector(gewerkschaft, POSITIVES, NEGATIVES);
});
