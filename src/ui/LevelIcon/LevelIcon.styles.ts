import { makeStyles, tokens } from '@fluentui/react-components';

export const useLevelIconStyles = makeStyles({
  icon: {
    flexShrink: 0,
    display: 'block',
    // Pictures keep their colour in forced colours unless told otherwise.
    '@media (forced-colors: active)': { color: 'CanvasText' },
    '& .line': {
      fill: 'none',
      stroke: 'currentColor',
      strokeWidth: '1.8px',
      strokeLinejoin: 'round',
      strokeLinecap: 'round',
    },
    '& .cut': {
      fill: 'none',
      stroke: tokens.colorNeutralBackground1,
      strokeWidth: '2.4px',
      '@media (forced-colors: active)': { stroke: 'Canvas' },
    },
  },
  stop: { color: tokens.colorStatusDangerForeground1 },
  justify: { color: tokens.colorStatusWarningForeground3 },
  confirm: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorBrandForeground1 },
  allow: { color: tokens.colorStatusSuccessForeground1 },
});
