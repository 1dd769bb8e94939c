import { makeStyles } from '@fluentui/react-components';

export const useDraftNoteStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', userSelect: 'text' },
});
