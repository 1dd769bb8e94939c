import { foldName } from '../../../src/engine/names/fold-name';

test.each([
  ['Müller', 'muller'],
  ['Weiß', 'weiss'],
  ['Yıldırım', 'yildirim'],
  ['ŁUKASZ', 'lukasz'],
  ['Đặng', 'dang'],
  ['Nguyễn', 'nguyen'],
  ['Ægir', 'aegir'],
  ['Çelik', 'celik'],
  ["O'Neill", "o'neill"],
  ['Ελένη', 'ελένη'],
])('%s → %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
