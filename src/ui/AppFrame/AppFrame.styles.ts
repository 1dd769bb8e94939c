import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** The page around the app. Scrollbars and form controls follow `color-scheme`. */
export const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  body: { overflowWrap: 'break-word', hyphens: 'auto' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.01ms !important',
      transitionDuration: '0.01ms !important',
    },
  },
});

export const useAppFrameStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark' },
});
