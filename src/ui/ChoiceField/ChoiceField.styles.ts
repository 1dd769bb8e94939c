import { makeStyles } from '@fluentui/react-components';

// Long options must not widen the column; Fluent's fixed height would cut enlarged text.
export const useChoiceFieldStyles = makeStyles({
  select: {
    minWidth: 0,
    '& > select': {
      minWidth: 0,
      width: '100%',
      height: 'auto',
      minHeight: '32px',
      textOverflow: 'ellipsis',
    },
  },
});
