import { makeStyles, tokens } from '@fluentui/react-components';

export const useAsideFrameStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100vh', overflowY: 'auto' },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { paddingInlineStart: 0, justifyContent: 'flex-start' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
});
