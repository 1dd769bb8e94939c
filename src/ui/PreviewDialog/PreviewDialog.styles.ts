import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreviewDialogStyles = makeStyles({
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
    // In view: the buttons stay, the rest scrolls.
    ':modal': { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  content: { overflowY: 'auto', minHeight: 0 },
  text: { marginTop: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: { flexGrow: 1 },
});
