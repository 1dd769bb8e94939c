// Sentences as offices write them, made up for this file; nobody in them exists.
import { religion } from '../../../src/engine/detectors/religion';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['entry of a form', '«Konfession: rk»', 'medium'],
  ['entry, Protestant', '«Religion: evangelisch»', 'medium'],
  ['entry, none', '«Konfession: keine»', 'medium'],
  ['mark of the wage tax', '«Kirchensteuermerkmal ev»', 'medium'],
  ['entry, long', '«Religionszugehörigkeit: römisch-katholisch»', 'medium'],
  ['predicate', 'Frau Beispiel ist «evangelisch».', 'medium'],
  ['predicate with a pronoun', 'Er ist «muslimisch» und bittet um einen anderen Termin.', 'medium'],
  ['the writer', 'Ich bin «Muslima» und trage ein Tuch.', 'medium'],
  ['adjective before a person', 'Die «jüdische» Antragstellerin wendet sich gegen den Bescheid.', 'medium'],
  ['adjective before a parent', 'Die «katholische» Mutter wünscht eine andere Schule.', 'medium'],
  ['possessive', 'Wegen Ihrer «Religionszugehörigkeit» fragen wir nach.', 'medium'],
  ['possessive, ambiguous', 'Seine «Religion» steht in der Akte.', 'medium'],
  ['belonging', 'Der Antragsteller gehört den «Zeugen Jehovas» an.', 'medium'],
  ['leaving', 'Herr Muster ist aus der «Kirche» ausgetreten.', 'medium'],
  ['leaving, noun', 'Ihr «Kirchenaustritt» wurde eingetragen.', 'medium'],
  ['leaving, alone', '«Kirchenaustritt» zum 1. Mai', 'low'],
  ['none', 'Herr Muster ist «konfessionslos».', 'medium'],
  ['conversion', 'Die Mandantin ist zum «Islam konvertiert».', 'medium'],
  ['conviction', 'Ihre «religiöse Überzeugung» steht dem entgegen.', 'medium'],
  ['belief, alone', 'aus «religiösen Gründen» vom Unterricht befreit', 'low'],
  ['headscarf', 'Die Bewerberin trägt ein «Kopftuch».', 'medium'],
  ['baptised', 'Ihr Kind ist «getauft».', 'medium'],
  ['Yazidi', 'Die Mandantin ist «Jesidin».', 'medium'],
  ['Alevi', 'Er ist «Alevit».', 'medium'],
  ['atheist', 'Frau Beispiel ist «Atheistin».', 'medium'],
  ['short list', 'Eintrag: «konfessionslos»', 'low'],
  ['English', 'His «religious belief» was noted.', 'medium'],
  ['English, adjective', 'The applicant is «jewish».', 'medium'],
];

const NEGATIVES: Negatives = {
  'churches and their houses': [
    'Evangelische Kirche in Musterstadt',
    'Die evangelische Kita hat zwei freie Plätze.',
    'Katholisches Krankenhaus St. Marien',
    'Der jüdische Friedhof wird saniert.',
    'Träger ist die Evangelisch-Lutherische Kirchengemeinde.',
    'Die islamische Gemeinde beantragt einen Parkplatz.',
    'Das katholische Pfarramt hat geschlossen.',
    'Muslimische Verbände im Dialog',
  ],
  'feasts, lessons and buildings': [
    'Jüdischer Feiertag am 22. September',
    'Evangelische Religionslehre, Klasse 7',
    'Der Kirchturm ist eingerüstet.',
    'Konzert in der Kirche am Markt',
    'Islamisches Opferfest: Hinweise zur Schlachtung',
  ],
  'lists of characteristics': [
    'unabhängig von Religion und Herkunft',
    'ohne Ansehen der Religion',
    'Rasse, ethnische Herkunft, politische Meinungen, religiöse Überzeugungen und Gesundheit',
    'Niemand darf wegen seiner Religion benachteiligt werden.',
    'Vielfalt: Geschlecht, Alter, Religion, Behinderung',
  ],
  'law and rules': [
    'Das Gesetz über die Religionsgemeinschaften gilt fort.',
    'Der Kirchenaustritt ist nach § 1 KiAustrG beim Standesamt zu erklären.',
    'Wer aus der Kirche austreten möchte, braucht einen Ausweis.',
    'Die Kirchensteuer beträgt 9 Prozent.',
  ],
  'figures and talks': [
    'Die Zahl der Kirchenaustritte stieg.',
    'Vortrag: Muslime in Deutschland',
    'Insgesamt 312 Kirchenaustritte im Jahr 2025',
  ],
  'computers and pictures of speech': [
    'Die Datei wurde in PDF konvertiert.',
    'Das ist eine Glaubensfrage.',
    'Ich glaube, das passt.',
    'Die Konfirmation des Termins folgt.',
    'ev. ist der Termin zu verschieben',
    'Die Ev. Akademie lädt ein.',
    'Er hat daran geglaubt.',
  ],
  'several that nobody is at once': [
    'Der Unterricht wird evangelisch, katholisch und philosophisch erteilt.',
    'Er wird evangelisch, katholisch und auch als Philosophie erteilt.',
    'Ist sie katholisch oder evangelisch?',
  ],
};

describe('religion', () => {
  testDetector(religion, POSITIVES, NEGATIVES);
});
