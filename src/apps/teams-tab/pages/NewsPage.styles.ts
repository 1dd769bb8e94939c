import { makeStyles, tokens } from '@fluentui/react-components';

export const useNewsPageStyles = makeStyles({
  list: { margin: 0 },
  date: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalM} 0` },
});
