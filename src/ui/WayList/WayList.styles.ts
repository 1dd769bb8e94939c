import { makeStyles, tokens } from '@fluentui/react-components';

export const useWayListStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  best: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  contact: { whiteSpace: 'pre-line', userSelect: 'text' },
});
