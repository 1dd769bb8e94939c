import { resolve } from 'node:path';
import { DETECTOR_IDS } from '../../src/check';
import { CATEGORIES, DETECTORS } from '../../src/engine';
import type { Category } from '../../src/engine';
import { readContent } from '../../src/hosts/files/read-content';
import { readDeclines } from '../../src/hosts/files/read-declines';
import { CONTENT_LANGUAGES, entryForFinding, plainText } from '../../src/policy';
import type { Block, Checklist, FaqEntry } from '../../src/policy';

const FOLDER = resolve(__dirname, '../../policies/streng');
/** No sentence of a question or checklist is longer, in words. */
const MAX_WORDS = 15;

const letters = readDeclines(FOLDER);
if (!letters.ok || letters.declines === null) throw new Error('The pack has problems with its letters');
const result = readContent(
  FOLDER,
  DETECTOR_IDS,
  letters.declines.rules.situations.map(({ id }) => id),
);
if (!result.ok) throw new Error('The pack has problems: umschlag policy check policies/streng');
const { content } = result;

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'paragraph' ? [plainText(block.content)] : block.items.map(plainText);

/** Every text of an entry that is shown. Synonyms are not. */
const shown = ({ question, answer, why, rule, advice, applies }: FaqEntry): readonly string[] => [
  question,
  plainText(answer),
  ...[...why, ...rule, ...advice].flatMap(textsOf),
  ...applies.map(({ text }) => text),
];

/** Every text of a checklist, but for ids, dates and sources. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !['id', 'kind', 'sources', 'checked', 'related', 'owner'].includes(key))
    .flatMap(([, member]) => textsIn(member));
}

const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[.?:;])\s+(?=\S)/);
const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.’'/-]*/gu)?.length ?? 0;

describe.each(CONTENT_LANGUAGES)('the questions and checklists of „streng“ in %s', (language) => {
  const { faq, checklists, changes } = content[language];
  const texts = [...faq.flatMap(shown), ...checklists.flatMap((list: Checklist) => textsIn(list))];

  test('questions 1 to 95, all six checklists, what is new', () => {
    expect(faq.map(({ number }) => number)).toEqual(Array.from({ length: 95 }, (_, index) => index + 1));
    expect(checklists.map(({ id }) => id)).toEqual([
      'learning-cards',
      'managers',
      'official-account',
      'private-use',
      'team-meeting',
      'wrongly-sent',
    ]);
    expect(changes.length).toBeGreaterThan(0);
  });

  test('every question has a source with its date, a reason and a next thing to do', () => {
    for (const { id, sources, why, rule, advice, synonyms } of faq) {
      expect([id, sources.length > 0]).toEqual([id, true]);
      expect([id, sources.every(({ date, citation }) => /^\d{4}/.test(date) && citation !== '')]).toEqual([
        id,
        true,
      ]);
      expect([id, why.length, rule.length, advice.length > 0, synonyms.length > 3]).toEqual([
        id,
        1,
        1,
        true,
        true,
      ]);
    }
  });

  test('the answer is one sentence', () => {
    const longer = faq.filter(({ answer }) => !/^[^.?!]*(?:\d\.[^.?!]*)*\.$/.test(plainText(answer)));
    expect(longer.map(({ answer }) => plainText(answer))).toEqual([]);
  });

  test('a link is never cited: links break', () => {
    const citations = faq.flatMap(({ sources }) => sources.map(({ citation }) => citation));
    expect(citations.filter((citation) => /https?:|www\.|\.de\//.test(citation))).toEqual([]);
  });

  test('sentences are short', () => {
    const lengths = texts.flatMap(sentencesIn).map((sentence) => [wordsIn(sentence), sentence] as const);
    expect(lengths.filter(([words]) => words > MAX_WORDS)).toEqual([]);
    const average = lengths.reduce((sum, [words]) => sum + words, 0) / lengths.length;
    expect(average).toBeLessThan(11);
  });

  test('no shouting, no jargon, no promise of certainty', () => {
    const words =
      /!|\b(?:Detektor|Detector|Policy|Match|String|Timeout|DSGVO-konform|GDPR-compliant|100 %)\b/;
    // “policy pack” is the name of the thing in English.
    expect(texts.filter((text) => words.test(text.replace(/policy pack/g, '')))).toEqual([]);
  });

  test('typographic quotation marks only', () => {
    expect(texts.filter((text) => /["'`]/.test(text))).toEqual([]);
  });
});

describe('the questions of „streng“', () => {
  test('a letter is offered for a situation by the name the letters use', () => {
    const situations = content.de.faq.flatMap(({ next }) =>
      next.flatMap((step) => (step.kind === 'decline' ? [step.situation] : [])),
    );
    expect(situations.filter((id) => !/^d(?:0[1-9]|[12]\d|30)$/.test(id))).toEqual([]);
    expect(new Set(situations).size).toBeGreaterThan(10);
  });

  /** Findings about addresses and files as a whole have no detector of the engine, but a category of their own. */
  const categoryOf = (id: string): Category =>
    DETECTORS.find((detector) => detector.id === id)?.category ??
    (id.startsWith('anhang-') ? 'attachment' : 'recipient');

  test.each(DETECTOR_IDS.map((id) => [id, categoryOf(id)] as const))(
    'a finding of %s has a question that explains it, in both languages the same',
    (detector, category) => {
      const [de, en] = CONTENT_LANGUAGES.map(
        (language) => entryForFinding(content[language].faq, { detector, category })?.id,
      );
      expect(de).toBeDefined();
      expect(en).toBe(de);
    },
  );

  test.each([
    ['viele-empfaenger', 'offener-verteiler'],
    ['verteilerliste', 'offener-verteiler'],
    ['aehnliche-domain', 'aehnliche-adresse'],
    ['neue-domain-in-antwort', 'aehnliche-adresse'],
    ['stelle-passt-nicht', 'aehnliche-adresse'],
    ['absender-privat', 'absender-pruefen'],
    ['absender-persoenlich', 'absender-pruefen'],
    ['private-adresse', 'private-adresse'],
    ['anrede-passt-nicht', 'empfaenger-pruefen'],
    ['anhang-vergessen', 'anhang-vergessen'],
    ['anhang-passt-nicht', 'anhang-vergessen'],
    ['anhang-zu-gross', 'eigene-cloud'],
    ['personenname', 'namen-und-kombinationen'],
    ['passwort', 'kennwort-in-mails'],
    ['gesundheit', 'besondere-daten'],
    ['iban', 'personendaten-in-mails'],
  ])('a finding of %s is explained by „%s“', (detector, id) => {
    expect(DETECTOR_IDS).toContain(detector);
    expect(entryForFinding(content.de.faq, { detector, category: categoryOf(detector) })?.id).toBe(id);
  });

  test('so has a finding of any category, whichever detectors come', () => {
    const unexplained = CATEGORIES.filter(
      (category) => entryForFinding(content.de.faq, { detector: 'not-yet-there', category }) === null,
    );
    expect(unexplained).toEqual([]);
  });

  test('what is disputed is shown from more than one side', () => {
    const sides = content.de.faq.find(({ id }) => id === 'offizieller-auftritt')?.applies ?? [];
    expect(new Set(sides.map(({ where }) => where))).toEqual(new Set(['here', 'elsewhere', 'opinion']));
  });
});
