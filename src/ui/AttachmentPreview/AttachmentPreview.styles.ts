import { makeStyles, tokens } from '@fluentui/react-components';

export const useAttachmentPreviewStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});
