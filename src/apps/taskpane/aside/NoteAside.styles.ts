import { makeStyles } from '@fluentui/react-components';

export const useNoteAsideStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-line', userSelect: 'text' },
});
