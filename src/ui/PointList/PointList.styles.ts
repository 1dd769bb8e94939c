import { makeStyles, tokens } from '@fluentui/react-components';

export const usePointListStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: '1.6em',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '& > li::marker': { fontWeight: tokens.fontWeightSemibold },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
});
