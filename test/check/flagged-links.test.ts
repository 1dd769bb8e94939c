import { flaggedLinks } from '../../src/check';
import type { FoundLink, Hit, LinkService } from '../../src/engine';

const service = (category: string): LinkService => ({
  id: 'dienst',
  name: 'Dienst',
  operator: 'Beispiel',
  zone: 'OTHER',
  category,
  hosts: ['dienst.example'],
});

const link = (changes: Partial<FoundLink>): FoundLink => ({
  url: 'https://dienst.example/s/1',
  target: 'https://dienst.example/s/1',
  host: 'dienst.example',
  origin: 'attribute',
  service: service('cloud_storage'),
  kind: 'page',
  access: 'unknown',
  disguise: null,
  allowed: false,
  start: 10,
  end: 20,
  ...changes,
});

const hits: readonly Hit[] = [
  { detector: 'cloud-link', category: 'link', start: 10, end: 20, confidence: 0.9 },
  { detector: 'iban', category: 'identifier', start: 30, end: 52, confidence: 0.9 },
];

describe('flaggedLinks', () => {
  const isFlagged = flaggedLinks(hits);

  test.each<[string, Partial<FoundLink>, boolean]>([
    ['the link that was found', {}, true],
    ['a link elsewhere', { start: 60, end: 70 }, false],
    ['an address of no service shown as the words of the found link', { service: null }, false],
    ['an allowed host at the same place', { allowed: true }, false],
    ['a service of a kind nobody looks for, at the same place', { service: service('form') }, false],
    ['a link where a value was found', { start: 30, end: 52 }, false],
  ])('%s', (_, changes, expected) => {
    expect(isFlagged(link(changes))).toBe(expected);
  });

  test('nothing found, nothing flagged', () => {
    expect(flaggedLinks([])(link({}))).toBe(false);
  });
});
