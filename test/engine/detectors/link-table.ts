import { LINK_SERVICES } from '../../../src/data/link-services';
import type { LinkDetector } from '../../../src/engine/detector';
import { findLinks } from '../../../src/engine/links/find-links';
import { createLinkCatalogue } from '../../../src/engine/links/link-catalogue';
import { scanLinks } from '../../../src/engine/links/scan-links';

/** The address, or a text with the expected stretch in «…». */
export type LinkPositives = Readonly<Record<string, readonly string[]>>;

/** Texts without any hit of this detector, grouped by the reason. */
export type LinkNegatives = Readonly<Record<string, readonly string[]>>;

const catalogue = createLinkCatalogue(LINK_SERVICES, {
  allowed: ['cloud.kreis.example/s/', 'kreis.sharepoint.com', 'instagram.com/kreis.musterland/'],
  ownDomains: ['kreis.example'],
});

const unmarked = (text: string): string => text.replace(/[«»]/g, '');

function expected(text: string): string[] {
  const marked = [...text.matchAll(/«([^»]*)»/g)].map(([, value]) => value ?? '');
  return marked.length === 0 ? [text] : marked;
}

export function testLinkDetector(
  detector: LinkDetector,
  positives: LinkPositives,
  negatives: LinkNegatives,
): void {
  const find = (text: string): string[] =>
    scanLinks(findLinks(text, [], catalogue), [detector]).map(({ start, end }) => text.slice(start, end));

  describe.each(Object.entries(positives))('finds %s', (_, texts) => {
    test.each([...texts])('%s', (text) => {
      expect(find(unmarked(text))).toEqual(expected(text));
    });

    test.each([...texts])('as an attribute, and high: %s', (text) => {
      const targets = expected(text).map((url) => ({ url, origin: 'attribute', start: 0, end: 5 }) as const);
      const hits = scanLinks(findLinks('Datei', targets, catalogue), [detector]);
      expect(hits).toEqual(
        targets.map(() => ({
          detector: detector.id,
          category: 'link',
          start: 0,
          end: 5,
          confidence: detector.confidence.alone,
        })),
      );
    });
  });

  describe.each(Object.entries(negatives))('finds nothing in %s', (_, texts) => {
    test.each([...texts])('%s', (text) => {
      expect(find(text)).toEqual([]);
    });
  });

  const { services } = detector.pattern;
  if (services === 'any') return;
  test.each([...services])('%s is a category of the catalogue with a positive here', (category) => {
    const found = Object.values(positives)
      .flat()
      .flatMap((text) => findLinks(unmarked(text), [], catalogue))
      .map(({ service }) => service?.category);
    expect(found).toContain(category);
  });
}
