import { makeStyles, tokens } from '@fluentui/react-components';

export const useLetterEditorStyles = makeStyles({
  // Text field and backdrop share one cell, so the field is always as high as its text.
  sheet: {
    display: 'grid',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  layer: {
    gridArea: '1 / 1',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: 'none',
    minHeight: '15em',
    boxSizing: 'border-box',
    minWidth: 0,
    width: '100%',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    hyphens: 'none',
    letterSpacing: 'normal',
  },
  backdrop: {
    color: 'transparent',
    pointerEvents: 'none',
    // The system's own colours would show the words twice.
    '@media (forced-colors: active)': { visibility: 'hidden' },
  },
  mark: {
    color: 'transparent',
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `0 0 0 1px ${tokens.colorPaletteYellowBorderActive}`,
  },
  field: {
    position: 'relative',
    resize: 'none',
    overflow: 'hidden',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
  },
});
