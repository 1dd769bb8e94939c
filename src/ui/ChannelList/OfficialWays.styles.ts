import { makeStyles, tokens } from '@fluentui/react-components';

export const useOfficialWaysStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS} 0` },
  term: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
});
