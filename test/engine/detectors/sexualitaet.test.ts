// Sentences as offices write them, made up for this file; nobody in them exists.
import { sexualitaet } from '../../../src/engine/detectors/sexualitaet';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['predicate', 'Frau Beispiel ist «lesbisch».', 'medium'],
  ['pronoun', 'Er ist «schwul» und fürchtet die Rückkehr.', 'medium'],
  ['the writer', 'Ich bin «transgender» und bitte um die richtige Anrede.', 'medium'],
  ['applicant', 'Der Antragsteller ist «homosexuell».', 'medium'],
  ['applicant, noun', 'Die «Homosexualität» des Antragstellers ist glaubhaft.', 'medium'],
  ['possessive', 'Wegen seiner «Homosexualität» wird er verfolgt.', 'medium'],
  ['adjective before a person', 'Die «bisexuelle» Mandantin trägt vor.', 'medium'],
  ['partnership', 'Herr Muster lebt in einer «Lebenspartnerschaft».', 'medium'],
  ['partnership, registered', 'Seit 2012 «eingetragene Lebenspartnerschaft»', 'low'],
  ['partner, registered', 'Er zog zu seinem «eingetragenen Lebenspartner».', 'medium'],
  ['orientation', 'Ihre «sexuelle Orientierung» steht nicht in der Akte.', 'medium'],
  ['trans woman', 'Die Mandantin ist eine «Transfrau».', 'medium'],
  ['trans man', 'Herr Muster ist ein «Transmann».', 'medium'],
  ['transsexual', 'Ihr Kind ist «transsexuell».', 'medium'],
  ['intersex', 'Die Patientin ist «intergeschlechtlich».', 'medium'],
  ['non-binary', 'Der Mitarbeiter ist «nichtbinär».', 'medium'],
  ['surgery', 'Nach der «geschlechtsangleichenden» Operation meldet sie sich.', 'low'],
  ['surgery of a person', 'Frau Beispiel plant eine «Geschlechtsangleichung».', 'medium'],
  ['identity', 'Seine «Geschlechtsidentität» hat er offengelegt.', 'medium'],
  ['coming out', 'Sein «Coming-out» war 2019.', 'medium'],
  ['sex life', 'Fragen zum «Sexualleben» der Zeugin', 'low'],
  ['prostitution', 'Die Mandantin arbeitet als «Prostituierte».', 'medium'],
  ['sex work', 'Frau Beispiel ist als «Sexarbeiterin» gemeldet.', 'medium'],
  ['inclination', 'Angaben zu «sexuellen Neigungen»', 'low'],
  ['word alone', 'Vermerk: «homosexuell»', 'low'],
  ['English', 'Her «sexual orientation» was noted.', 'medium'],
  ['English, predicate', 'The applicant is «gay».', 'medium'],
];

const NEGATIVES: Negatives = {
  'job advertisements and equal treatment': [
    'Sachbearbeitung (m/w/d) in Vollzeit',
    'unabhängig von Geschlecht, Alter und sexueller Identität',
    'Wir fördern Vielfalt, auch queere Lebensweisen.',
    'Bewerbungen aller Geschlechter, auch transgender, sind willkommen.',
    'Diskriminierung homosexueller Menschen',
    'Die Gleichstellungsbeauftragte lädt ein.',
  ],
  'law and rules': [
    'Gesetz über die Eingetragene Lebenspartnerschaft',
    'Das Prostituiertenschutzgesetz verlangt eine Anmeldung.',
    'Nach § 20a LPartG wird die Lebenspartnerschaft umgewandelt.',
    'Daten zum Sexualleben sind nach Art. 9 DSGVO geschützt.',
    'Wer eine Lebenspartnerschaft begründet hat, kann sie umwandeln.',
    'Anmeldung nach dem ProstSchG',
  ],
  'talks, schools and campaigns': [
    'Workshop: Transgender in der Verwaltung',
    'Sexualkunde in Klasse 6',
    'Fortbildung zu sexueller Vielfalt',
    'Ausstellung zur Geschichte der Homosexualität',
    'Film über einen schwulen Polizisten',
    'Beratung zu sexueller Gesundheit',
  ],
  offices: [
    'Beratungsstelle für lesbische und schwule Jugendliche',
    'Netzwerk LSBTIQ Musterland',
    'Verband lesbischer Mütter',
  ],
  figures: ['Die Zahl der Lebenspartnerschaften sank.', 'Rund 2 Prozent sind bisexuell.'],
  'words that look alike': [
    'Es ist schwül heute.',
    'Die Partnerschaft mit der Stadt besteht seit 1990.',
    'Lesbos ist eine Insel.',
    'transparente Ausschreibung',
    'Ehe und Familie',
    'Die Lesung beginnt um 19 Uhr.',
    'Outsourcing der Druckerei',
  ],
  'several that nobody is at once': [
    'Niemand muss sich verstecken, weil er schwul, lesbisch oder trans ist.',
  ],
};

describe('sexualitaet', () => {
  testDetector(sexualitaet, POSITIVES, NEGATIVES);
});
