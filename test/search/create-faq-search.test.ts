import { resolve } from 'node:path';
import { readContent } from '../../src/hosts/files/read-content';
import { DETECTOR_IDS } from '../../src/check';
import { createFaqSearch } from '../../src/search/create-faq-search';
import type { FaqSearch } from '../../src/search/create-faq-search';
import { FIRST_ROUND_QUERIES } from './first-round-queries';
import { HELD_OUT_QUERIES } from './held-out-queries';
import type { LabelledQuery } from './labelled-query';
import { ENGLISH_QUERIES, TUNING_QUERIES, UNANSWERED_QUERIES } from './queries';
import { SECOND_ROUND_QUERIES } from './second-round-queries';

const result = readContent(resolve(__dirname, '../../policies/streng'), DETECTOR_IDS);
if (!result.ok) throw new Error('The pack has problems: umschlag policy check policies/streng');
const { de, en } = result.content;
const german = createFaqSearch(de.faq, 'de');
const english = createFaqSearch(en.faq, 'en');

const ids = (search: FaqSearch, query: string): readonly string[] => search(query).map(({ id }) => id);

interface Figures {
  readonly queries: number;
  readonly first: number;
  readonly amongThree: number;
}

function measure(search: FaqSearch, list: readonly LabelledQuery[]): Figures {
  const ranks = list.map(([query, right]) => ids(search, query).findIndex((id) => right.includes(id)));
  return {
    queries: list.length,
    first: ranks.filter((rank) => rank === 0).length,
    amongThree: ranks.filter((rank) => rank >= 0 && rank < 3).length,
  };
}

const sum = (figures: readonly Figures[]): Figures => ({
  queries: figures.reduce((total, { queries }) => total + queries, 0),
  first: figures.reduce((total, { first }) => total + first, 0),
  amongThree: figures.reduce((total, { amongThree }) => total + amongThree, 0),
});

const heldOut = measure(german, HELD_OUT_QUERIES);
const tuned = sum([
  measure(german, TUNING_QUERIES),
  measure(german, FIRST_ROUND_QUERIES),
  measure(german, SECOND_ROUND_QUERIES),
  measure(english, ENGLISH_QUERIES),
]);

describe('the labelled questions', () => {
  afterAll(() => {
    const show = (name: string, { queries, first, amongThree }: Figures): string =>
      `${name}: ${queries} questions, right first ${((100 * first) / queries).toFixed(1)} %, ` +
      `among three ${((100 * amongThree) / queries).toFixed(1)} %`;
    console.info(
      [show('all', sum([heldOut, tuned])), show('tuned', tuned), show('held out', heldOut)].join('\n'),
    );
  });

  test.each([
    ['all', sum([heldOut, tuned]), 0.9, 0.98],
    ['held out', heldOut, 0.9, 0.97],
  ])('%s: the right entry comes first, or among the first three', (_, figures, first, amongThree) => {
    expect(figures.first / figures.queries).toBeGreaterThanOrEqual(first);
    expect(figures.amongThree / figures.queries).toBeGreaterThanOrEqual(amongThree);
  });

  test('each names entries that exist, and none stands in two lists', () => {
    const lists = [TUNING_QUERIES, FIRST_ROUND_QUERIES, SECOND_ROUND_QUERIES, HELD_OUT_QUERIES].flat();
    const known = new Set(de.faq.map(({ id }) => id));
    expect(lists.flatMap(([, right]) => right).filter((id) => !known.has(id))).toEqual([]);
    const typed = lists.map(([query]) => query.toLowerCase());
    expect(typed.filter((query, index) => typed.indexOf(query) !== index)).toEqual([]);
  });
});

describe('createFaqSearch', () => {
  test.each([
    ['umlauts left out', 'ubermittlung unterlagen mailen', 'übermittlung unterlagen mailen'],
    ['umlauts written in two letters', 'rueckmeldung', 'Rückmeldung'],
    ['sharp s', 'grosse Datei', 'große Datei'],
    ['capitals', 'DROPBOX', 'dropbox'],
    ['signs around it', '„Dropbox?“', 'dropbox'],
  ])('%s make no difference', (_, typed, meant) => {
    expect(ids(german, typed)).toEqual(ids(german, meant));
    expect(ids(german, typed)).not.toEqual([]);
  });

  test.each([
    ['a typing error', 'instagarm einladung', 'einladung-buerger'],
    ['a letter left out', 'whatsap', 'whatsapp'],
    ['a compound, by its end', 'freundesanfrage', 'einladung-buerger'],
    ['one word written as two', 'we transfer', 'dropbox-hochladen'],
    ['two words written as one', 'steuerid', 'personendaten-in-mails'],
    ['the beginning of a word', 'transportver', 'transportverschluesselung'],
    ['another word that means the same', 'azubis gewinnen', 'typische-zwecke'],
    [
      'a whole question',
      'Darf ich eigentlich auch am Diensthandy privat auf Instagram gehen?',
      'privat-am-dienst-pc',
    ],
  ])('%s is understood', (_, typed, id) => {
    expect(ids(german, typed).slice(0, 3)).toContain(id);
  });

  test.each(UNANSWERED_QUERIES)('nothing is made up for „%s“', (query) => {
    expect(german(query)).toEqual([]);
    expect(english(query)).toEqual([]);
  });

  test('every letter typed on the way to a word finds it sooner or later, and never throws', () => {
    const word = 'verteiler';
    const ranks = Array.from(word, (_, at) =>
      ids(german, word.slice(0, at + 1)).indexOf('offener-verteiler'),
    );
    expect(ranks.slice(4).every((rank) => rank >= 0 && rank < 3)).toBe(true);
  });

  test('every entry is found first by its own question', () => {
    for (const [search, { faq }] of [
      [german, de],
      [english, en],
    ] as const) {
      expect(faq.filter(({ id, question }) => ids(search, question)[0] !== id).map(({ id }) => id)).toEqual(
        [],
      );
    }
  });

  test('says which of the typed words fit, as typed', () => {
    const [hit] = german('Drobbox im Kühlschrank');
    expect(hit).toMatchObject({ id: 'dropbox-hochladen', terms: ['Drobbox'] });
  });

  test('a pasted page is cut, not searched word for word', () => {
    const page = `fax ${'unbekannteswort '.repeat(20_000)}`;
    expect(german(page)).toEqual(german(page.slice(0, 120)));
  });

  test('no entries, no hits', () => {
    expect(createFaqSearch([], 'de')('fax')).toEqual([]);
  });
});
