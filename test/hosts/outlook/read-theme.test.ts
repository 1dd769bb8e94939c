import { readTheme } from '../../../src/hosts/outlook/read-theme';

function withTheme(officeTheme: unknown): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test.each([
  ['white', '#FFFFFF', 'light'],
  ['Outlook’s light grey', '#f3f2f1', 'light'],
  ['Outlook’s dark', '#262626', 'dark'],
  ['black', '#000000', 'dark'],
  ['without hash', '1f1f1f', 'dark'],
  ['a saturated blue reads as dark', '#0000ff', 'dark'],
  ['three digits are no answer', '#fff', null],
  ['a name is no answer', 'white', null],
  ['nothing', undefined, null],
] as const)('background %s', (_name, bodyBackgroundColor, theme) => {
  withTheme({ bodyBackgroundColor });
  expect(readTheme()).toBe(theme);
});

test('clients without themes, without office.js, or that throw', () => {
  expect(readTheme()).toBeNull();
  withTheme(undefined);
  expect(readTheme()).toBeNull();
  Object.assign(globalThis, {
    Office: {
      context: {
        get officeTheme() {
          throw new Error('not supported');
        },
      },
    },
  });
  expect(readTheme()).toBeNull();
});
