import { makeStyles, tokens } from '@fluentui/react-components';

export const usePackHashStyles = makeStyles({
  digits: { fontFamily: tokens.fontFamilyMonospace, userSelect: 'text', overflowWrap: 'anywhere' },
});
