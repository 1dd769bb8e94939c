import { makeStyles, tokens } from '@fluentui/react-components';

export const useAnswerViewStyles = makeStyles({
  answer: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  applies: {
    margin: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: '9em minmax(0, 1fr)',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  },
  where: { fontWeight: tokens.fontWeightSemibold },
  appliesText: { margin: 0, '@media (max-width: 480px)': { marginBottom: tokens.spacingVerticalS } },
});
