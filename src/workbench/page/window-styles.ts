import { makeStyles, tokens } from '@fluentui/react-components';

/** What the windows to read and to write in have in common. */
export const useWindowStyles = makeStyles({
  window: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minWidth: 0,
    minHeight: 0,
    // One below the other on a narrow page: each as long as it is.
    '@media (max-width: 860px)': { flexBasis: 'auto' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'auto',
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  ribbon: { flexWrap: 'wrap', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
});
