import { makeStyles, tokens } from '@fluentui/react-components';

export const useMaskPreviewStyles = makeStyles({
  text: { marginTop: 0 },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  sample: {
    margin: `0 0 ${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line', hyphens: 'none' },
  mark: {
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});
