import { renderToStaticMarkup } from 'react-dom/server';
import { LEVELS } from '../../../src/policy';
import { LevelIcon } from '../../../src/ui/LevelIcon/LevelIcon';

test('five levels, five shapes that differ without colour', () => {
  const shapes = LEVELS.map((level) =>
    [...renderToStaticMarkup(<LevelIcon level={level} />).matchAll(/ (?:d|cx|cy|r)="[^"]*"/g)].join(''),
  );
  expect(new Set(shapes).size).toBe(5);
});

test('hidden from screen readers: the word beside it says the same', () => {
  expect(renderToStaticMarkup(<LevelIcon level="stop" />)).toContain('aria-hidden="true"');
});
