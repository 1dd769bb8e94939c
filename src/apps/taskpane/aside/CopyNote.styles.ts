import { makeStyles, tokens } from '@fluentui/react-components';

export const useCopyNoteStyles = makeStyles({
  text: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    userSelect: 'text',
    paddingTop: tokens.spacingVerticalS,
  },
});
