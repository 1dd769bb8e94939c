import { makeStyles, tokens } from '@fluentui/react-components';

export const useLetterBlanksStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
  },
});
