import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingGroupStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  toggle: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    justifyContent: 'flex-start',
    fontSize: tokens.fontSizeBase400,
  },
  advice: { margin: 0, color: tokens.colorNeutralForeground2 },
  kind: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  kindTitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  kindFix: { alignSelf: 'flex-start' },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
