import { makeStyles, tokens } from '@fluentui/react-components';

export const useTickSectionsStyles = makeStyles({
  note: { marginInlineStart: '32px', '@media (max-width: 480px)': { marginInlineStart: 0 } },
  items: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});
