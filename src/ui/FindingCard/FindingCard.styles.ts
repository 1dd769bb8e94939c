import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingCardStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  place: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  value: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', hyphens: 'none', minWidth: 0 },
  show: {
    minWidth: 'auto',
    paddingInline: 0,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'ButtonText', paddingInline: tokens.spacingHorizontalXS },
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  menu: { display: 'flex', flexWrap: 'wrap', flexBasis: '100%' },
  explanation: {
    margin: `${tokens.spacingVerticalXS} 0 0 0`,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});
