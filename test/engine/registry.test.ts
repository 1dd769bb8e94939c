import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES } from '../../src/engine/detector';
import { DETECTORS } from '../../src/engine/registry';
import { de } from '../../src/texts/de';
import { en } from '../../src/texts/en';

const FOLDER = join(__dirname, '../../src/engine/detectors');
const ids = DETECTORS.map(({ id }) => id);
const fileNames = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
const tests = readdirSync(join(__dirname, 'detectors'));

describe('registry', () => {
  test('lists every file of the folder once, under the name of the file', () => {
    expect([...ids].sort()).toEqual([...fileNames].sort());
  });

  test.each(ids)('%s has its own table of texts', (id) => {
    expect(tests).toContain(`${id}.test.ts`);
  });

  test.each(ids)('%s has words in German and English', (id) => {
    expect(Object.keys(de.detectors)).toContain(id);
    expect(Object.keys(en.detectors)).toContain(id);
    expect(Object.keys(de.phrases)).toContain(id);
    expect(Object.keys(en.phrases)).toContain(id);
  });

  test.each(DETECTORS)('$id has a known category and confidences in order', ({ category, confidence }) => {
    const { alone, withContext, checkFailed = 0 } = confidence;
    expect(CATEGORIES).toContain(category);
    expect(checkFailed).toBeLessThan(0.5);
    // A wrong check digit counts beside a telling word only.
    expect(checkFailed).toBeLessThanOrEqual(withContext);
    expect(alone).toBeLessThanOrEqual(withContext);
    expect(withContext).toBeLessThanOrEqual(1);
  });

  test.each(DETECTORS)('$id has context words in lower case, none of them twice', ({ context }) => {
    for (const words of [context.words, context.against ?? []]) {
      expect(words).toEqual(words.map((word) => word.toLowerCase()));
      expect(new Set(words).size).toBe(words.length);
    }
  });

  const patterns = DETECTORS.flatMap((detector) => [
    { id: detector.id, pattern: detector.pattern },
    ...('also' in detector ? [{ id: `${detector.id} by another way`, pattern: detector.also.pattern }] : []),
  ]);
  test.each(patterns)('$id has a sticky shape without the flags old engines lack', ({ pattern }) => {
    const shape = 'shape' in pattern ? pattern.shape : null;
    if (shape === null) {
      expect(['link', 'capitalised']).toContain(pattern.trigger);
      return;
    }
    expect(shape.flags).toMatch(/^i?y$/);
    expect(shape.source).not.toMatch(/\(\?<|\\p\{|[+*]\)[+*]/);
    if (pattern.trigger === 'label') expect(pattern.label.flags).toBe('iy');
  });
});
