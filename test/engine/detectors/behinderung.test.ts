// Sentences as offices write them, made up for this file; nobody in them exists.
import { behinderung } from '../../../src/engine/detectors/behinderung';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['degree', 'Bei Ihnen wurde ein «GdB von 50» festgestellt.', 'medium'],
  ['degree, short', '«GdB 80»', 'medium'],
  ['degree with colon', '«GdB: 30», unbefristet', 'medium'],
  ['degree written out', 'Der «Grad der Behinderung beträgt 60».', 'medium'],
  ['degree with the short form in brackets', '«Grad der Behinderung (GdB): 100»', 'medium'],
  ['threshold with a person', 'Herr Muster hat mindestens einen «GdB von 50».', 'medium'],
  ['mark', 'eingetragen ist «Merkzeichen aG»', 'medium'],
  ['marks', '«Merkzeichen G, B und H»', 'medium'],
  ['mark with colon', '«Merkzeichen: RF»', 'medium'],
  ['card of the reader', 'Ihr «Schwerbehindertenausweis» liegt bereit.', 'medium'],
  ['card alone', 'Anlage: «Schwerbehindertenausweis» in Kopie', 'low'],
  ['possessive', 'Wegen Ihrer «Schwerbehinderung» erhalten Sie fünf Tage.', 'medium'],
  ['predicate', 'Frau Beispiel ist «schwerbehindert».', 'medium'],
  ['pronoun', 'Er ist «gehörlos» und bringt eine Dolmetscherin mit.', 'medium'],
  ['kin', 'Unser Sohn ist «geistig behindert».', 'medium'],
  ['kin with a wheelchair', 'Meine Mutter sitzt im «Rollstuhl».', 'medium'],
  ['inflected', 'Die «sehbehinderte» Antragstellerin bittet um Großdruck.', 'medium'],
  ['disability of the soul', 'Ihr Kind hat eine «seelische Behinderung».', 'medium'],
  ['ambiguous word with a possessive', 'Ihre «Behinderung» ist anerkannt.', 'medium'],
  ['blind', 'Die Schülerin ist «blind».', 'medium'],
  ['equal status', 'Frau Beispiel ist einem «Schwerbehinderten» «gleichgestellt».', 'medium'],
  ['benefit', 'Ihr Antrag auf «Landesblindengeld» ist eingegangen.', 'medium'],
  ['integration aid', 'Der Bescheid über «Eingliederungshilfe» für Ihren Sohn', 'medium'],
  ['syndrome', 'Die Tochter hat das «Down-Syndrom».', 'medium'],
  ['paralysed', 'Seit dem Unfall ist er «querschnittsgelähmt».', 'medium'],
  ['parking card', 'Ihr «Behindertenparkausweis» ist fertig.', 'medium'],
  ['English', 'The claimant is «severely disabled».', 'medium'],
  ['English with a possessive', 'His «disability» was confirmed.', 'medium'],
];

const NEGATIVES: Negatives = {
  'the sentence of every job advert, whoever is named before it': [
    'Das Gespräch führen Frau Dr. Hahn und Herr Witt. Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.',
    'Ansprechpartnerin ist Frau Muster. Schwerbehinderte und Gleichgestellte werden bevorzugt eingestellt.',
  ],
  'people who represent, and their meetings': [
    'Die Schwerbehindertenvertretung lädt ein.',
    'Schwerbehindertenbeauftragte des Kreises: Frau Muster',
    'Der Behindertenbeirat tagt am Montag.',
    'Versammlung der Schwerbehinderten am 3. Mai: Tagesordnung',
  ],
  'law and rules': [
    'Das SGB IX regelt die Teilhabe.',
    'Schwerbehindertenrecht, 4. Auflage',
    'Ab einem GdB von 50 gilt der Kündigungsschutz.',
    'Menschen mit einem GdB von 30 können gleichgestellt werden (§ 2 SGB IX).',
    'Wer einen Schwerbehindertenausweis hat, zahlt die Hälfte.',
    'Die Schwerbehindertenabgabe beträgt 140 Euro.',
  ],
  'job advertisements': [
    'Schwerbehinderte werden bei gleicher Eignung bevorzugt.',
    'Bewerbungen schwerbehinderter Menschen sind erwünscht.',
    'Menschen mit Behinderung werden bei gleicher Eignung bevorzugt eingestellt.',
    'Verwaltungsfachangestellte (m/w/d), schwerbehinderte Personen bevorzugt',
  ],
  'lists of characteristics': [
    'unabhängig von Alter, Behinderung und Herkunft',
    'Niemand darf wegen einer Behinderung benachteiligt werden.',
  ],
  'traffic and other obstacles': [
    'Es kommt zu Behinderungen auf der A 21.',
    'Das Gerüst behindert den Verkehr.',
    'Verkehrsbehinderungen in der Innenstadt',
    'Der Versand wurde durch den Ausfall behindert.',
  ],
  'buildings and offers': [
    'Der Eingang ist rollstuhlgerecht.',
    'Behindertengerechtes WC im Erdgeschoss',
    'Zwei Schwerbehindertenparkplätze vor dem Haus',
    'Beratungsstelle für Menschen mit Behinderung',
    'Werkstatt für behinderte Menschen Musterstadt',
  ],
  'figures and talks': [
    'Die Quote schwerbehinderter Beschäftigter liegt bei 6 %.',
    'Workshop: Umgang mit schwerhörigen Kunden',
    'Ausstellung von Künstlern mit geistiger Behinderung',
  ],
  'words that look alike': [
    'Die Gleichstellungsbeauftragte ist im Urlaub.',
    'Blindkopie bitte vermeiden.',
    'Der Grad der Versiegelung beträgt 60 %.',
  ],
  'many people and parts of compounds': [
    'Herr Beispiel vom Blinden- und Sehbehindertenverein',
    'Schwerbehinderte und Begleitpersonen zahlen weniger.',
    'Schwerbehinderte Bewerberinnen und Bewerber laden wir ein.',
    'Frau Muster hilft auch bei Fragen zu Kindern mit Behinderung.',
  ],
};

describe('behinderung', () => {
  testDetector(behinderung, POSITIVES, NEGATIVES);
});
