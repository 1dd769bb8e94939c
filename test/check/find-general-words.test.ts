/** All people are invented. */
import { findGeneralWords } from '../../src/check/find-general-words';
import type { Finding } from '../../src/engine';

type Located = Omit<Finding, 'id'>;

/** „[Name]“ is a name, „{word}“ an unsure word of health, in one body or split by „|“ into subject and body. */
function read(source: string): { findings: Located[]; parts: { id: 'subject' | 'body'; text: string }[] } {
  const texts = source.split('|');
  const ids: readonly ('subject' | 'body')[] = texts.length > 1 ? ['subject', 'body'] : ['body'];
  const findings: Located[] = [];
  const parts = texts.map((marked, at) => {
    const id = ids[at] ?? 'body';
    let text = '';
    for (const piece of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
      const isMark = /^[[{]/.test(piece);
      const value = isMark ? piece.slice(1, -1) : piece;
      if (isMark)
        findings.push({
          detector: piece.startsWith('[') ? 'personenname' : 'gesundheit',
          category: piece.startsWith('[') ? 'person' : 'special',
          start: text.length,
          end: text.length + value.length,
          confidence: piece.startsWith('[') ? 0.8 : 0.35,
          part: id,
          zone: id === 'body' ? 'text' : 'subject',
          subject: 'third-party',
        });
      text += value;
    }
    return { id, text };
  });
  return { findings, parts };
}

const general = (source: string): number => {
  const { findings, parts } = read(source);
  return findGeneralWords(findings, parts).size;
};

test.each([
  ['who answers questions', 'Sprechstunde bei {Sucht}: montags. Ansprechpartnerin ist Frau [Erika Muster].'],
  ['who leads', 'Hilfe nach {Schlaganfall}. Leitung: Dr. [Erika Muster], Fachärztin.'],
  ['who speaks', 'Thema ist {Demenz}. Es referiert [Max Beispiel].'],
  ['an office behind the name', 'Frau [Erika Muster] (Pflegestützpunkt) und andere. Die {Demenz} ist Thema.'],
  ['from an office', 'Herr [Max Beispiel] vom Sozialdienst hilft. Bei {Depression} auch abends.'],
  ['a colleague of hers', 'Ansprechpartner: [Erika Muster] und Dr. [Max Beispiel]. {Suizid} ist Thema.'],
  ['a room', 'Formulare bei Frau [Erika Muster] aus Raum 1.118. {Krankmeldung} nicht nötig.'],
  ['introduced once', 'Pastorin [Erika Muster] begrüßt. Frau [Muster] liest. {Trauma} ist das Thema.'],
  ['another paragraph', 'Frau [Erika Muster] bringt Kekse mit.\n\n15:00 {Wohngeld} im Alter'],
  ['another entry of a list', '1. [Erika Muster], 40 Euro\n2. Leben mit {Diabetes}'],
  ['a name in a later line', 'Leben mit {Diabetes}: Kochen für zwei\n[Erika Muster], 40 Euro'],
  ['an office in brackets', 'Für uns verhandelt Herr [Max Beispiel] (Wirtschaftliche {Jugendhilfe}).'],
  ['the title of a book', 'Für [Erika Muster]: „Leben mit {Depression}“ liegt bereit.'],
  ['a column of speakers', 'Inhalt\tLeitung\n{Suizid}\t[Erika Muster]\n'],
  ['a party behind the name', 'Abgeordneter [Max Beispiel] (SPD) eröffnet. {Demenz} ist Thema.'],
  ['a doctor', 'Frau Dr. [Erika Muster] bringt Zahlen mit. {Sucht} nimmt zu.'],
  ['sent by a house', 'Es kommt vom Frauenhaus Frau [Erika Muster]. {Trauma} ist Thema.'],
  ['who comes from us', 'Von uns kommen [Erika Muster] und [Max Beispiel]. {Schuldnerberatung} fehlt.'],
  ['another time of the programme', 'Begrüßung durch Pfarrerin [Erika Muster], 15:10 Vortrag: {Demenz}'],
  ['the subject line', '{Obdachlosigkeit}|Federführend ist der Fachdienst Soziales, Herr [Beispiel].'],
])('nobody: %s', (_, source) => {
  expect(general(source)).toBe(1);
});

test.each([
  ['a name before', '[Erika Muster] war heute da. {Depression}, sagt der Arzt.'],
  ['a name behind', '{Krankmeldung} liegt vor. [Erika Muster] fehlt bis Freitag.'],
  ['an official, in the same sentence', 'Landrat [Max Beispiel] fehlt, {Krebs}.'],
  ['one of two is in no office', 'Ansprechpartner: [Max Beispiel]. [Erika Muster] ist da. {Demenz}.'],
  ['the subject line', '{Krankmeldung}|[Erika Muster] fehlt bis Freitag.'],
  ['what somebody called it', '[Erika Muster] schreibt „{Depression}“.'],
  ['a column of patients', 'Name\tGrund\n[Erika Muster]\t{Suizid}\n'],
  ['a line further down', 'Es fehlt [Erika Muster],\nwohl wieder {Migräne}.'],
  ['whom the pastor visits', 'Der Pastor besucht [Erika Muster]. {Krebs}, sagt der Arzt.'],
  ['greeted and told', 'Moin, [Levi Beispiel] kommt zu euch. Die Mutter hat {Wohngeld}.'],
])('somebody: %s', (_, source) => {
  expect(general(source)).toBe(0);
});

test('a word without any name near is left to its own grade', () => {
  expect(general('{Demenz} ist ein Thema für alle.')).toBe(0);
});
