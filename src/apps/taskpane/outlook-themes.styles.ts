import {
  makeStaticStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { themeRules } from '../../ui/AppFrame/theme-rules';

/** Outlook's three looks. */
export const useOutlookThemes = makeStaticStyles(
  themeRules({ light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme }),
);
