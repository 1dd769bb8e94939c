import { makeStyles, tokens } from '@fluentui/react-components';

export const useRecipientsLineStyles = makeStyles({
  line: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    textAlign: 'left',
    justifyContent: 'flex-start',
  },
  list: { margin: 0, padding: `${tokens.spacingVerticalXS} 0`, listStyle: 'none' },
  entry: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
