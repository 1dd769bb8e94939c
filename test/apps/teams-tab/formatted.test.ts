import { conceptDraft, draftText } from '../../../src/apps/teams-tab/concept-draft';
import { formatAnswer, formatLink } from '../../../src/ui/AnswerView/format-answer';
import { wayItems } from '../../../src/ui/WayList/way-items';
import type { Assistant, FaqEntry } from '../../../src/policy';
import { tabTextsFor } from '../../../src/texts';
import { samplePolicy } from '../taskpane/invented-mail';

const texts = tabTextsFor('de');
const SOURCE = {
  title: 'Hinweise',
  date: '2024-01-12',
  dateOf: 'published',
  citation: 'Kreis Beispiel, 2024',
} as const;

const entry: FaqEntry = {
  id: 'frage',
  number: 1,
  question: 'Darf ich A & B <hochladen>?',
  synonyms: [],
  category: 'dateien-clouds',
  sources: [SOURCE],
  owner: 'IT',
  applies: [],
  checked: '2026-11-22',
  related: [],
  next: [],
  detectors: [],
  detectorCategories: [],
  answer: [{ kind: 'text', text: 'Nein.' }],
  why: [],
  rule: [
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Es ist ' },
        { kind: 'bold', text: 'untersagt' },
      ],
    },
  ],
  advice: [{ kind: 'list', isOrdered: true, items: [[{ kind: 'text', text: 'Fragen' }]] }],
};

describe('a copied answer', () => {
  test('as text: question, answer, rule, advice and source; no empty heading', () => {
    expect(formatAnswer(entry, texts).plain).toBe(
      [
        'Darf ich A & B <hochladen>?',
        'Nein.',
        'Die Regel:\nEs ist untersagt',
        'Was Sie tun können:\n1. Fragen',
        'Quelle und Stand:\nKreis Beispiel, 2024',
      ].join('\n\n'),
    );
  });

  test('as HTML: signs of the pack stay signs', () => {
    const { html } = formatAnswer(entry, texts);
    expect(html).toContain('<h3>Darf ich A &amp; B &lt;hochladen&gt;?</h3>');
    expect(html).toContain('<p>Es ist <strong>untersagt</strong></p>');
    expect(html).toContain('<ol><li>Fragen</li></ol>');
  });

  test('a link is the address as text and the question as HTML', () => {
    expect(formatLink(entry, 'https://kreis.example/tab.html#/fragen/frage')).toEqual({
      plain: 'https://kreis.example/tab.html#/fragen/frage',
      html: '<a href="https://kreis.example/tab.html#/fragen/frage">Darf ich A &amp; B &lt;hochladen&gt;?</a>',
    });
  });
});

test('the draft of a concept says what is decided and what is open', () => {
  const assistant: Assistant = {
    kind: 'assistant',
    id: 'auftritt',
    title: 'Auftritt',
    intro: '',
    sources: [SOURCE],
    owner: 'Pressestelle',
    checked: '2026-11-22',
    stops: [],
    sections: [
      {
        id: 'konzept',
        title: 'Nutzungskonzept',
        items: [
          { id: 'zweck', text: 'Zweck', prompt: 'Wozu?' },
          { id: 'art', text: 'Art' },
        ],
      },
    ],
  };
  const draft = conceptDraft(
    assistant,
    { ticked: ['konzept/zweck'], notes: { 'konzept/zweck': ' Einsätze melden ' } },
    { words: texts.lists.account, language: 'de', today: '2026-11-22' },
  );
  expect(draftText(draft)).toMatch(
    /Stand 22\.11\.2026[^]*Nutzungskonzept\n– Zweck \(erledigt\)\n {2}Einsätze melden\n– Art \(offen\)\n\nNoch offen\n– Art$/,
  );
});

test('ways the house does not have are left out; mail inside the house has another condition', () => {
  const setting = { policy: samplePolicy(), language: 'de', words: texts.ways } as const;
  const ways = ['allris', 'brief', 'e-mail'] as const;
  expect(wayItems(ways, { ...setting, isInside: false }).map(({ id, fit }) => [id, fit])).toEqual([
    ['brief', texts.ways.fits.brief],
    ['e-mail', texts.ways.mailNote],
  ]);
  expect(wayItems(ways, { ...setting, isInside: true })[1]?.fit).toBe(texts.ways.mailInside);
});
