import {
  makeStaticStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { themeRules } from '../../ui/AppFrame/theme-rules';

/** Teams' three looks. */
export const useTeamsThemes = makeStaticStyles(
  themeRules({ light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }),
);
