import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { themeRules } from '../../../src/ui/AppFrame/theme-rules';

const css = themeRules({ light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme });
const [, light = '', dark = '', contrast = ''] =
  /^\[data-theme\]\{([^}]*)\}@media screen\{\[data-theme="dark"\]\{([^}]*)\}\[data-theme="contrast"\]\{([^}]*)\}\}$/.exec(
    css,
  ) ?? [];

describe('themeRules', () => {
  test('light says every token', () => {
    expect(light.split(';').slice(0, -1)).toHaveLength(Object.keys(webLightTheme).length);
    expect(light).toContain(`--colorNeutralBackground1:${webLightTheme.colorNeutralBackground1};`);
  });

  test.each([
    ['dark', dark, webDarkTheme],
    ['contrast', contrast, teamsHighContrastTheme],
  ])('%s says what it changes, and nothing else', (_, rules, theme) => {
    expect(rules).toContain(`--colorNeutralBackground1:${theme.colorNeutralBackground1};`);
    expect(rules).not.toContain('--spacingHorizontalM:');
  });
});
