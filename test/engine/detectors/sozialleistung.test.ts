// Sentences as offices write them, made up for this file; nobody in them exists.
import { sozialleistung } from '../../../src/engine/detectors/sozialleistung';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['application of the reader', 'Ihr Antrag auf «Bürgergeld» vom 3. Mai ist eingegangen.', 'medium'],
  ['notice of the reader', 'Ihr «Wohngeldbescheid» ist beigefügt.', 'medium'],
  ['receipt', 'Herr Muster bezieht «Bürgergeld».', 'medium'],
  ['receipt, clause', 'weil er «Grundsicherung» bezieht', 'medium'],
  ['receipt, hyphen', 'Ihr «Bürgergeld-Bezug» endet im Mai.', 'medium'],
  ['receipt, alone', '«Leistungsbezug» seit 1. März', 'low'],
  ['word alone', 'Anlage: «Bürgergeldbescheid»', 'low'],
  ['claim', 'Ihr Anspruch auf «Wohngeld» wurde geprüft.', 'medium'],
  ['household', 'Ihre «Bedarfsgemeinschaft» besteht aus drei Personen.', 'medium'],
  ['sanction', 'Die «Sanktion» gegen Herrn Muster wird aufgehoben.', 'low'],
  ['sanction, possessive', 'Gegen Ihre «Leistungsminderung» legen Sie Widerspruch ein.', 'medium'],
  ['means of living', 'Der Antragsteller erhält «Hilfe zum Lebensunterhalt».', 'medium'],
  ['care', '«Hilfe zur Pflege» ab 1. Mai', 'low'],
  ['old name', 'Frau Beispiel bekam «Hartz IV».', 'medium'],
  ['unemployed', 'Er ist seit März «arbeitslos».', 'medium'],
  ['unemployment benefit', 'Die Mandantin erhält «Arbeitslosengeld».', 'medium'],
  ['maintenance advance', 'Ihr Antrag auf «Unterhaltsvorschuss»', 'medium'],
  ['students', 'Ihre Tochter erhält «BAföG».', 'medium'],
  ['pension', 'Die Klägerin bezieht eine «Erwerbsminderungsrente».', 'medium'],
  ['asylum benefit', 'Der Betroffene erhält «Leistungen nach dem AsylbLG».', 'low'],
  ['rent debts', 'Herr Muster hat «Mietschulden».', 'medium'],
  ['homeless', 'Der Sohn ist «obdachlos».', 'medium'],
  ['homeless, inflected', 'die «wohnungslose» Klientin', 'medium'],
  ['debts', 'Ihre «Schulden» bei der Stadt', 'medium'],
  ['attachment of wages', '«Lohnpfändung» beim Arbeitgeber', 'low'],
  ['attachment of a person', 'Gegen Frau Beispiel läuft eine «Kontopfändung».', 'medium'],
  ['insolvency', 'Seine «Privatinsolvenz» dauert noch zwei Jahre.', 'medium'],
  ['tax debt', 'Ihre «Steuerschuld» beträgt 1.200 Euro.', 'medium'],
  ['tax notice', 'Ihr «Einkommensteuerbescheid» für 2025', 'medium'],
  ['tax return', 'In Ihrer «Steuererklärung» fehlt die Anlage.', 'medium'],
  ['English', 'She receives «housing benefits».', 'medium'],
  ['English, homeless', 'The applicant is «homeless».', 'medium'],
];

const NEGATIVES: Negatives = {
  'offices and units': [
    'Das Sozialamt ist umgezogen.',
    'Die Wohngeldstelle erreichen Sie unter 115.',
    'Fachdienst Grundsicherung und Wohngeld',
    'Jobcenter Musterkreis',
    'Abteilung Unterhaltsvorschuss',
    'Die Schuldnerberatung hat neue Zeiten.',
    'Amt für Ausbildungsförderung (BAföG)',
  ],
  law: [
    'Das Wohngeldgesetz wurde geändert.',
    'Nach § 19 SGB II umfasst das Bürgergeld den Regelbedarf.',
    'Bürgergeld-Verordnung',
    'Zwölftes Buch Sozialgesetzbuch - Sozialhilfe -',
    'Bundesausbildungsförderungsgesetz',
    'Die Richtlinie zur Grundsicherung gilt ab Mai.',
  ],
  'information for everybody': [
    'Das Bürgergeld wird für alle Berechtigten erhöht.',
    'Wer Wohngeld beantragen möchte, nutzt das Formular.',
    'Wenn Sie Bürgergeld beziehen, können Sie den Pass beantragen.',
    'Informationen zum Wohngeld finden Sie online.',
    'Kindergeld wird monatlich gezahlt.',
    'Anträge auf Wohngeld gibt es als Vordruck.',
  ],
  'figures and budget': [
    'Die Ausgaben für Sozialhilfe stiegen um 8 %.',
    'Zahl der Bedarfsgemeinschaften: 3.420',
    'Haushaltsansatz Grundsicherung 2027',
    'Insgesamt 1.200 Haushalte erhalten Wohngeld.',
  ],
  'talks and press': [
    'Pressemitteilung zum Bürgergeld',
    'Schulung Unterhaltsvorschuss für neue Kräfte',
    'Seminar: Grundsicherung im Alter',
    'Vorlage zur Sozialhilfe im Ausschuss',
  ],
  'sanctions, insolvency and debts of others': [
    'Sanktionen der EU gegen Russland',
    'Die Insolvenz der Baufirma verzögert den Bau.',
    'Schulden des Landes',
    'Das Insolvenzrecht wird reformiert.',
  ],
  'words that look alike': [
    'Die Rentenversicherung schreibt.',
    'Wohnung mit Garten gesucht',
    'Steuerung der Anlage',
  ],
};

describe('sozialleistung', () => {
  testDetector(sozialleistung, POSITIVES, NEGATIVES);
});
