import { makeStyles, tokens } from '@fluentui/react-components';

export const useReadingPaneStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL },
});
