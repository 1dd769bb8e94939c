import { makeStyles, tokens } from '@fluentui/react-components';

export const useWaysPageStyles = makeStyles({
  questions: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
  },
});
