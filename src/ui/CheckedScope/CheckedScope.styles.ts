import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckedScopeStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  missing: { margin: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
});
