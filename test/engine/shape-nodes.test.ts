import { DETECTORS } from '../../src/engine';
import { ANY_WORD } from '../../src/engine/any-word';
import { KINDS, readShapeNodes } from '../../src/engine/shape-nodes';

const isEverything = (expression: RegExp): boolean => {
  const nodes = readShapeNodes(expression, 0, true);
  const [first] = nodes;
  return nodes.length === 1 && first?.follow === null && first.kinds.every((fits) => fits === 1);
};

test('an expression that ends in any word is not read: it would fit everywhere', () => {
  expect(isEverything(new RegExp(`gdb \\d{2}|${ANY_WORD}`, 'iy'))).toBe(true);
  expect(isEverything(new RegExp(`${ANY_WORD}|gdb \\d{2}`, 'iy'))).toBe(false);
  expect(isEverything(/\d{3}/y)).toBe(false);
});

test('so it is with every field of words', () => {
  const fields = DETECTORS.filter(({ category }) => category === 'special');
  const shapes = fields.flatMap(({ pattern }) => ('shape' in pattern ? [pattern.shape] : []));
  expect(shapes.length).toBeGreaterThan(9);
  expect(shapes.filter((shape) => !isEverything(shape))).toEqual([]);
});

test('characters of ASCII are told apart', () => {
  const [node] = readShapeNodes(/[0-9]/y, 3, false);
  expect(node?.shape).toBe(3);
  expect(
    Array.from({ length: KINDS }, (_, kind) => node?.kinds[kind]).filter((fits) => fits === 1),
  ).toHaveLength(10);
});
