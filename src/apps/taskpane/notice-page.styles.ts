import { makeStyles, tokens } from '@fluentui/react-components';

/** A page of the pane that has a few words and one button. */
export const useNoticePageStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalXL, maxWidth: '32rem' },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, marginTop: 0 },
});
