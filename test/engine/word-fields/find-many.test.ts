import { belongsToNobody, findMany } from '../../../src/engine/word-fields/find-many';
import { readSurroundings } from '../../../src/engine/word-fields/read-surroundings';

/** The word stands in „[…]“. */
function many(source: string): string {
  const [before = '', word = '', after = ''] = source.split(/[[\]]/);
  return findMany(word, readSurroundings(before, after));
}

test.each([
  ['[Schwerbehinderte] und Begleitpersonen zahlen weniger.', 'rule'],
  ['[Schwerbehinderte] Bewerberinnen bevorzugen wir.', 'rule'],
  ['Wie kommen [Schwangere] aus Alt Testen dorthin?', 'rule'],
  ['Fragen zu Kindern mit [Behinderung]', 'many'],
  ['Hunde von Schwerbehinderten mit [Merkzeichen G]', 'many'],
  ['die [Schwangere] und ihr Mann', 'none'],
  ['unsere [Schwangere] aus Neudorf', 'none'],
  ['mit dem Kranken mit [Diabetes]', 'none'],
  ['sie hat [Diabetes] und Asthma', 'none'],
  ['Kind mit [Behinderung]', 'none'],
])('%s: %s', (source, expected) => {
  expect(many(source)).toBe(expected);
});

test.each([
  ['Bitte fragen Sie die Teilnehmenden nicht nach ihrer [Erkrankung].', true],
  ['Bitte senden Sie keine [Atteste] per Mail.', true],
  ['Die Mutter klagt über ihre [Erkrankung].', false],
  ['Das Kind hat keine [Allergien].', false],
])('%s: nobody’s is %s', (source, expected) => {
  const [before = '', , after = ''] = source.split(/[[\]]/);
  expect(belongsToNobody(readSurroundings(before, after))).toBe(expected);
});
