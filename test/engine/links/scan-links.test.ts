import type { LinkDetector } from '../../../src/engine/detector';
import type { FoundLink, LinkService } from '../../../src/engine/links/found-link';
import { checkForeign } from '../../../src/engine/links/check-foreign';
import { scanLinks } from '../../../src/engine/links/scan-links';

const service = (category: string): LinkService => ({
  id: 'beispiel',
  name: 'Beispiel',
  operator: 'Beispiel',
  zone: 'DE',
  category,
  hosts: ['beispiel.example'],
});

const link = (category: string | null, fields: Partial<FoundLink> = {}): FoundLink => ({
  url: 'https://beispiel.example/',
  target: 'https://beispiel.example/',
  host: 'beispiel.example',
  origin: 'text',
  start: 4,
  end: 9,
  kind: 'page',
  access: 'unknown',
  disguise: null,
  allowed: false,
  service: category === null ? null : service(category),
  ...fields,
});

const detector = (id: string, services: readonly string[], check?: LinkDetector['check']): LinkDetector => ({
  id,
  category: 'link',
  pattern: { trigger: 'link', services },
  confidence: { alone: 0.7, withContext: 0.8 },
  context: { words: [] },
  ...(check === undefined ? {} : { check }),
});

const ids = (links: readonly FoundLink[], detectors: readonly LinkDetector[]): string[] =>
  scanLinks(links, detectors).map((hit) => hit.detector);

describe('scanLinks', () => {
  test('a hit stands where its link is shown', () => {
    expect(scanLinks([link('paste')], [detector('d', ['paste'])])).toEqual([
      { detector: 'd', category: 'link', start: 4, end: 9, confidence: 0.7 },
    ]);
  });

  test('asks the detectors of the service’s category only', () => {
    expect(ids([link('paste')], [detector('a', ['social']), detector('b', ['form', 'paste'])])).toEqual([
      'b',
    ]);
  });

  test('an unknown service concerns nobody', () => {
    expect(ids([link(null)], [detector('a', ['paste'])])).toEqual([]);
  });

  test.each(['no', 'check-digit'] as const)('%s from the check is no hit', (answer) => {
    expect(ids([link('paste')], [detector('a', ['paste'], () => answer)])).toEqual([]);
  });

  test('an allowed link is no hit of a detector that looks for foreign ones', () => {
    const links = [link('paste'), link('paste', { allowed: true })];
    expect(ids(links, [detector('a', ['paste'], checkForeign)])).toEqual(['a']);
  });

  test('two links that show nothing at the same place stay two hits', () => {
    const picture = link('paste', { start: 7, end: 7 });
    expect(scanLinks([picture, picture], [detector('a', ['paste'])])).toHaveLength(2);
  });
});
