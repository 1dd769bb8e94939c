import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readExamples } from '../../scripts/detector-examples';
import { DETECTORS_DOC, renderDetectorsDoc } from '../../scripts/update-detectors-doc';
import { DETECTORS } from '../../src/engine';

const ROOT = resolve(__dirname, '../..');

describe('docs/detectors.md', () => {
  const committed = readFileSync(join(ROOT, DETECTORS_DOC), 'utf8');

  test('is what the sources say; else run `npx tsx scripts/update-detectors-doc.ts`', () => {
    expect(committed).toBe(renderDetectorsDoc(ROOT));
  });

  test.each(DETECTORS.map(({ id }) => id))('has a heading for %s with examples of both kinds', (id) => {
    const text = committed.split(`\n## ${id}\n`)[1]?.split('\n## ')[0] ?? '';
    expect(text).toMatch(/\*\*Found\*\*\n\n- /);
    expect(text).toMatch(/\*\*Not found\*\*\n\n- /);
    expect(text.length).toBeGreaterThan(1000);
  });
});

describe('readExamples', () => {
  test('reads rows and groups, constants and templates, and leaves out what a call makes', () => {
    const source = `
      const HOST = 'example.org';
      const POSITIVES = [['plain', 'a «1»', 'high'], ['made', 'x'.repeat(9), 'low']];
      testDetector(thing, POSITIVES, { 'a host': [\`https://\${HOST}/\`, make()], other: ['b\\nc'] });
    `;
    expect(readExamples(source)).toEqual({
      found: [
        { reason: 'plain', texts: ['a «1»'] },
        { reason: 'made', texts: [] },
      ],
      notFound: [
        { reason: 'a host', texts: ['https://example.org/'] },
        { reason: 'other', texts: ['b\nc'] },
      ],
    });
  });

  test('says so when a test has no table', () => {
    expect(() => readExamples('test("x", () => {})')).toThrow('testDetector');
  });
});
