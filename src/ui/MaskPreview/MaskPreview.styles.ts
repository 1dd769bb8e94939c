import { makeStyles, tokens } from '@fluentui/react-components';

export const useMaskPreviewStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: '600px',
    maxHeight: `calc(100% - 2 * ${tokens.spacingVerticalM})`,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // In view: the buttons stay, the samples scroll.
    ':modal': { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  content: { overflowY: 'auto', minHeight: 0 },
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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: { flexGrow: 1 },
});
