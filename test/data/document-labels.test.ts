import {
  ANY_DOCUMENT_LABELS,
  ID_CARD_LABELS,
  PASSPORT_LABELS,
  RESIDENCE_LABELS,
} from '../../src/data/document-labels';

const ALL = [...ANY_DOCUMENT_LABELS, ...ID_CARD_LABELS, ...PASSPORT_LABELS, ...RESIDENCE_LABELS];

describe('labels of documents', () => {
  test('lower case, a star at the end only', () => {
    expect(ALL.filter((label) => label !== label.toLowerCase() || !/^[^*]+\*?$/.test(label))).toEqual([]);
  });

  test('no word names two documents', () => {
    expect(new Set(ALL).size).toBe(ALL.length);
  });
});
