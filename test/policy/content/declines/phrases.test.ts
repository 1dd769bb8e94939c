import { findPhrase, splitText } from '../../../../src/policy';
import { parsePhrase } from '../../../../src/policy/content/declines/phrases';

function found(phrase: string, text: string): string[] {
  const parsed = parsePhrase(phrase);
  if (parsed === null) throw new Error(`no phrase: ${phrase}`);
  return findPhrase(splitText(text), parsed).map(({ start, end }) => text.slice(start, end));
}

describe('phrases', () => {
  test.each([
    // words
    ['vorerst', 'Das gilt Vorerst.', ['Vorerst']],
    ['vorerst', 'Das gilt vorerstlich.', []],
    ['schütz*', 'Wir schützen das.', ['schützen']],
    ['*schutz', 'Der Datenschutz zählt.', ['Datenschutz']],
    ['*schutz*', 'Die Datenschutzregel zählt.', ['Datenschutzregel']],
    ['verstoß*', 'Ein Verstoss.', ['Verstoss']],
    ['vorläufig', 'Vorla\u0308ufig.', ['Vorla\u0308ufig']],
    // rows of words
    ['nicht möglich', 'Das ist nicht möglich.', ['nicht möglich']],
    ['nicht möglich', 'Das ist nicht immer möglich.', []],
    ['mein* … handy*', 'Rufen Sie auf meinem neuen Handy an.', ['meinem neuen Handy']],
    ['mein … handy', 'Mein a b c d e f Handy.', []],
    // parts in one sentence, in any order
    ['privat* & gern', 'Gern auch privat.', ['Gern auch privat']],
    ['privat* & gern', 'Gern. Auch privat.', []],
    ['privat* & gern & !nicht', 'Gern, aber nicht privat.', []],
    ['privat* & gern', 'Gern\nauch privat', []],
    ['a|b & c', 'Hier c und b.', ['c und b']],
    // each sentence once
    ['gern', 'Gern. Und gern.', ['Gern', 'gern']],
  ])('%s in: %s', (phrase, text, words) => {
    expect(found(phrase, text)).toEqual(words);
  });

  test.each([
    ['nothing to find', '!nicht'],
    ['an empty alternative', 'a||b'],
    ['an empty part', 'a & '],
    ['a gap at the end', 'mein …'],
    ['a star inside', 'han*dy'],
    ['a star alone', '*'],
    ['a pasted text', 'a '.repeat(300)],
  ])('%s is no phrase', (_, phrase) => {
    expect(parsePhrase(phrase)).toBeNull();
  });

  test('a hostile text takes no longer than its length', () => {
    const phrase = parsePhrase('a … b … c … d');
    if (phrase === null) throw new Error('no phrase');
    const text = 'a b c '.repeat(3000);
    expect(findPhrase(splitText(text), phrase)).toEqual([]);
    expect(findPhrase(splitText('.'.repeat(100_000)), phrase)).toEqual([]);
  });
});
