import { makeStyles, tokens } from '@fluentui/react-components';

export const useVerdictHeaderStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    // The host draws its own menu over the top right corner.
    '@media (min-width: 260px)': { paddingRight: '44px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  counts: { margin: 0, color: tokens.colorNeutralForeground2 },
});
