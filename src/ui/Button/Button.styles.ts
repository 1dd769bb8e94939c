import { makeResetStyles, tokens } from '@fluentui/react-components';

/**
 * Fluent's button, drawn by one rule per state instead of one per property: a tenth of the bytes, and every page begins with
 * buttons. What the class of a caller says comes after all of it.
 */
export const useButtonStyles = makeResetStyles({
  alignItems: 'center',
  boxSizing: 'border-box',
  display: 'inline-flex',
  justifyContent: 'center',
  textDecorationLine: 'none',
  verticalAlign: 'middle',
  margin: 0,
  overflow: 'hidden',
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  fontFamily: tokens.fontFamilyBase,
  outlineStyle: 'none',
  padding: `5px ${tokens.spacingHorizontalM}`,
  minWidth: '96px',
  borderRadius: tokens.borderRadiusMedium,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  transitionDuration: tokens.durationFaster,
  transitionProperty: 'background, border, color',
  transitionTimingFunction: tokens.curveEasyEase,

  '&:where([data-size="small"])': {
    minWidth: '64px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  '&:where([data-size="large"])': {
    padding: `8px ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  // An icon is higher than the line of text beside it.
  '&:where([data-size="small"][data-icon])': { paddingBlock: '1px' },
  '&:where([data-size="large"][data-icon])': { paddingBlock: '7px' },
  '&:where([data-icon="only"])': { padding: '5px', minWidth: '32px', maxWidth: '32px' },
  '&:where([data-size="small"][data-icon="only"])': { padding: '1px', minWidth: '24px', maxWidth: '24px' },

  '&:hover': {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    borderColor: tokens.colorNeutralStroke1Hover,
    color: tokens.colorNeutralForeground1Hover,
    cursor: 'pointer',
  },
  '&:hover:active, &:active:focus-visible': {
    backgroundColor: tokens.colorNeutralBackground1Pressed,
    borderColor: tokens.colorNeutralStroke1Pressed,
    color: tokens.colorNeutralForeground1Pressed,
  },

  '&:where([data-look="primary"])': {
    backgroundColor: tokens.colorBrandBackground,
    borderColor: 'transparent',
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      backgroundColor: tokens.colorBrandBackgroundHover,
      borderColor: 'transparent',
      color: tokens.colorNeutralForegroundOnBrand,
    },
    ':hover:active, &:active:focus-visible': {
      backgroundColor: tokens.colorBrandBackgroundPressed,
      borderColor: 'transparent',
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
  '&:where([data-look="subtle"])': {
    backgroundColor: tokens.colorSubtleBackground,
    borderColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      borderColor: 'transparent',
      color: tokens.colorNeutralForeground2Hover,
    },
    ':hover > [data-icon]': { color: tokens.colorNeutralForeground2BrandHover },
    ':hover:active, &:active:focus-visible': {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      borderColor: 'transparent',
      color: tokens.colorNeutralForeground2Pressed,
    },
  },
  '&:where([data-look="transparent"])': {
    backgroundColor: tokens.colorTransparentBackground,
    borderColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorTransparentBackgroundHover,
      borderColor: 'transparent',
      color: tokens.colorNeutralForeground2BrandHover,
    },
    ':hover:active, &:active:focus-visible': {
      backgroundColor: tokens.colorTransparentBackgroundPressed,
      borderColor: 'transparent',
      color: tokens.colorNeutralForeground2BrandPressed,
    },
  },

  '&:focus-visible': {
    borderColor: tokens.colorStrokeFocus2,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorTransparentStroke}`,
    boxShadow: `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset`,
    zIndex: 1,
  },
  '&[data-look="primary"]:focus-visible': {
    boxShadow: `${tokens.shadow2}, 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForegroundOnBrand} inset`,
  },

  // Three attributes deep, above every state before.
  '&[aria-disabled="true"][aria-disabled]': {
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    borderColor: tokens.colorNeutralStrokeDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'not-allowed',
  },
  '&[aria-disabled="true"][aria-disabled]:where([data-look="primary"])': { borderColor: 'transparent' },

  '& > [data-icon]': {
    alignItems: 'center',
    display: 'inline-flex',
    flexShrink: 0,
    justifyContent: 'center',
    fontSize: '20px',
    height: '20px',
    width: '20px',
  },
  '& > [data-icon="before"]': { marginInlineEnd: tokens.spacingHorizontalSNudge },
  '& > [data-icon="after"]': { marginInlineStart: tokens.spacingHorizontalSNudge },
  '&[data-size="small"] > [data-icon="before"]': { marginInlineEnd: tokens.spacingHorizontalXS },
  '&[data-size="large"] > [data-icon]': { fontSize: '24px', height: '24px', width: '24px' },

  '@media (forced-colors: active)': {
    ':focus': { borderColor: 'ButtonText' },
    '&[data-look="primary"]': {
      backgroundColor: 'Highlight',
      borderColor: 'HighlightText',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
    ':hover, &:hover:active, &:active:focus-visible': {
      backgroundColor: 'HighlightText',
      borderColor: 'Highlight',
      color: 'Highlight',
      forcedColorAdjust: 'none',
    },
    ':hover > [data-icon]': { color: 'inherit' },
    '&[aria-disabled="true"][aria-disabled]': {
      backgroundColor: 'ButtonFace',
      borderColor: 'GrayText',
      color: 'GrayText',
    },
  },
});
