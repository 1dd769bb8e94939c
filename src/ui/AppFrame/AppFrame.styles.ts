import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page around the app. Scrollbars and form controls follow `color-scheme`. */
export const usePageStyles = makeStaticStyles(`
  html, body, #root { height: 100%; margin: 0; }
  body { overflow-wrap: break-word; hyphens: auto; }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after {
      animation-duration: 0.01ms !important;
      transition-duration: 0.01ms !important;
    }
  }
`);

export const useAppFrameStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'start',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark' },
});
