import { makeStyles, tokens } from '@fluentui/react-components';

export const useLettersPageStyles = makeStyles({
  columns: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(240px, 320px) minmax(0, 1fr)',
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
