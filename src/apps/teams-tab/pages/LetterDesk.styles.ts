import { makeStyles, tokens } from '@fluentui/react-components';

export const useLetterDeskStyles = makeStyles({
  desk: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(0, 1fr) minmax(200px, 240px)',
    '@media (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // The way out is always in view where there is room for it.
  actions: {
    '@media (min-height: 600px)': {
      position: 'sticky',
      bottom: 0,
      padding: `${tokens.spacingVerticalS} 0`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  head: {
    margin: 0,
    whiteSpace: 'pre-line',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});
