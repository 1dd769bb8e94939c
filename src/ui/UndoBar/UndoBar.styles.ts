import { makeStyles, tokens } from '@fluentui/react-components';

export const useUndoBarStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1 },
});
