import { pickTheme } from '../../../src/ui/AppFrame/pick-theme';

test.each([
  ['the host decides', { host: 'dark', prefersDark: false, needsContrast: false }, 'dark'],
  ['also against the system', { host: 'light', prefersDark: true, needsContrast: false }, 'light'],
  ['the system where the host is silent', { host: null, prefersDark: true, needsContrast: false }, 'dark'],
  ['light where nobody speaks', { host: null, prefersDark: false, needsContrast: false }, 'light'],
  ['a need for contrast comes first', { host: 'light', prefersDark: false, needsContrast: true }, 'contrast'],
  ['contrast of the host', { host: 'contrast', prefersDark: false, needsContrast: false }, 'contrast'],
] as const)('%s', (_reason, looks, theme) => {
  expect(pickTheme(looks)).toBe(theme);
});
