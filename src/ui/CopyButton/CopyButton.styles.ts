import { makeStyles, tokens } from '@fluentui/react-components';

export const useCopyButtonStyles = makeStyles({
  place: { display: 'contents' },
  main: {
    minHeight: '48px',
    minWidth: '220px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    '@media (max-width: 480px)': { width: '100%' },
  },
  byHand: { flexBasis: '100%', width: '100%' },
});
