import { makeStyles, tokens } from '@fluentui/react-components';

export const useChannelListStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  contact: {
    margin: `0 0 ${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
  },
});
