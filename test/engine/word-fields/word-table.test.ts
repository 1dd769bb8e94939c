import { listWords, readLists, WordTable } from '../../../src/engine/word-fields/word-table';

test('a list is written with any white space between its words', () => {
  expect(listWords('  haft\n    jva gefängnis ')).toEqual(['haft', 'jva', 'gefängnis']);
});

describe('WordTable', () => {
  const table = new WordTable([
    ['haft', 'whole'],
    ['schwanger*', 'stem'],
    ['*erkrankung', 'ending'],
    ['schwangerschaft', 'whole'],
  ]);

  test.each([
    ['haft', ['whole']],
    ['haftung', []],
    ['eigenschaft', []],
    ['schwanger', ['stem']],
    ['schwangere', ['stem']],
    ['hochschwanger', []],
    ['schwangerschaft', ['whole', 'stem']],
    ['krebserkrankung', ['ending']],
    ['erkrankungen', []],
    ['', []],
  ])('%s: %j', (word, found) => {
    expect(table.at(word)).toEqual(found);
  });
});

test('a word of several lists stands for each of them', () => {
  expect(readLists({ possessive: 'ihr sein', verb: 'ist sein' }).at('sein')).toEqual(['possessive', 'verb']);
});
