import { makeStyles, tokens } from '@fluentui/react-components';

export const useTileGridStyles = makeStyles({
  grid: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    // Ranges that do not overlap: Griffel sorts media queries by their text.
    '@media (min-width: 480px) and (max-width: 719px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  },
  tile: {
    boxSizing: 'border-box',
    height: '100%',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignContent: 'start',
    padding: tokens.spacingHorizontalL,
    '@media (max-width: 479px)': { padding: tokens.spacingHorizontalM },
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    },
    ':hover > :nth-child(2)': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { ':hover': { outline: '1px solid Highlight' } },
  },
  icon: {
    gridRow: '1 / span 2',
    fontSize: '24px',
    lineHeight: 1,
    color: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  title: { fontWeight: tokens.fontWeightSemibold, hyphens: 'manual' },
  text: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
