import { makeStyles, tokens } from '@fluentui/react-components';

export const useLetterChoicesStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});
