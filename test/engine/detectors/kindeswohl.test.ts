// Sentences as offices write them, made up for this file; nobody in them exists.
import { kindeswohl } from '../../../src/engine/detectors/kindeswohl';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['alone', '«Inobhutnahme» am 3. Mai', 'low'],
  ['of a child', 'Die «Inobhutnahme» Ihres Sohnes war nötig.', 'medium'],
  ['verb', 'Das Kind wurde in «Obhut genommen».', 'low'],
  ['danger', 'Meldung einer «Kindeswohlgefährdung»', 'low'],
  ['danger, person', 'Bei dem Kind liegt eine «Kindeswohlgefährdung» vor.', 'low'],
  ['danger, assessment', 'Die «Gefährdungseinschätzung» zu Ihrem Sohn', 'medium'],
  ['foster family', 'Der Sohn lebt in einer «Pflegefamilie».', 'medium'],
  ['foster child', 'Das «Pflegekind» von Frau Beispiel zieht um.', 'medium'],
  ['foster parents', 'Die «Pflegeeltern» des Mädchens', 'medium'],
  ['custody', 'Das «Sorgerecht» der Mutter ruht.', 'medium'],
  ['custody taken', 'Der «Sorgerechtsentzug» betrifft den Vater.', 'medium'],
  ['custody, possessive', 'Ihr «Sorgerecht» wurde entzogen.', 'medium'],
  ['contact', 'Die «Umgangskontakte» des Vaters sind begleitet.', 'medium'],
  ['contact, alone', '«begleiteter Umgang» am Freitag', 'low'],
  ['guardian', 'Der «Amtsvormund» Ihrer Tochter ist Herr Muster.', 'medium'],
  ['guardianship', 'Die «Vormundschaft» für Ihre Tochter endet.', 'low'],
  ['help plan', 'Das «Hilfeplangespräch» mit der Mutter', 'medium'],
  ['help plan, alone', 'Termin: «Hilfeplangespräch» um 10 Uhr', 'low'],
  ['help for families', 'In der Familie Beispiel läuft eine «SPFH» mit 6 Stunden.', 'medium'],
  ['home', 'Die «Heimunterbringung» des Jugendlichen', 'low'],
  ['home, placed', 'Das Kind ist «fremduntergebracht».', 'low'],
  ['abuse', 'Der Vater hat das Kind «misshandelt».', 'medium'],
  ['neglect', 'Das Kind ist «verwahrlost».', 'low'],
  ['maintenance', 'Ihr «Kindesunterhalt» ist rückständig.', 'medium'],
  ['paternity', 'Die «Vaterschaftsanerkennung» des Herrn Muster', 'medium'],
  ['school', 'Die Schülerin gilt als «Schulverweigerin».', 'medium'],
  ['good of the child', 'Das «Kindeswohl» Ihrer Tochter ist gefährdet.', 'medium'],
  ['adoption', 'Der Junge wurde von Frau Beispiel «adoptiert».', 'medium'],
  ['English', 'Her «child custody» case is open.', 'medium'],
  ['English, foster', 'The boy lives with «foster parents».', 'medium'],
];

const NEGATIVES: Negatives = {
  'offices and units': [
    'Das Jugendamt zieht um.',
    'Fachdienst Pflegekinder und Adoption',
    'Pflegekinderdienst Musterkreis',
    'Sitzung des Jugendhilfeausschusses',
    'Abteilung Vormundschaften und Unterhaltsvorschuss',
    'Familiengericht Musterstadt',
    'Adoptionsvermittlungsstelle',
    'Träger der freien Jugendhilfe',
  ],
  'law and rules': [
    'Das Sorgerecht regelt § 1626 BGB.',
    'Nach § 42 SGB VIII ist eine Inobhutnahme zulässig.',
    'Die Sorgerechtsreform tritt in Kraft.',
    'Bundeskinderschutzgesetz',
    'Wer eine Kindeswohlgefährdung vermutet, meldet sich bei uns.',
    'Wenn Sie ein Pflegekind aufnehmen möchten, rufen Sie an.',
  ],
  'talks and campaigns': [
    'Fortbildung Kindeswohlgefährdung für Lehrkräfte',
    'Vortrag: Umgangsrecht nach der Trennung',
    'Infoabend: Pflegefamilie werden',
    'Fachtag Inobhutnahme im Mai',
    'Flyer „Pflegeeltern gesucht“',
    'Workshop zu Schulabsentismus',
  ],
  figures: [
    'Die Zahl der Inobhutnahmen stieg um 9 %.',
    'Insgesamt 48 Pflegefamilien leben im Kreis.',
    'Statistik der Gefährdungseinschätzungen',
    'Kosten der Heimerziehung im Haushalt 2027',
  ],
  'words that look alike': [
    'Der Umgang mit Beschwerden wird geregelt.',
    'Die Unterschiede sind zu vernachlässigen.',
    'Vernachlässigbare Mehrkosten',
    'Die Stadt hat die Obhut über den Park.',
    'Umgangssprache und Fachsprache',
    'We foster cooperation.',
    'Die Adoption neuer Software',
    'Kindergarten und Kindertag',
  ],
};

describe('kindeswohl', () => {
  testDetector(kindeswohl, POSITIVES, NEGATIVES);
});
