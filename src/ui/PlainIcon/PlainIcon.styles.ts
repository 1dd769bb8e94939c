import { makeResetStyles } from '@fluentui/react-components';

export const usePlainIconStyles = makeResetStyles({
  '@media (forced-colors: active)': { forcedColorAdjust: 'auto' },
});
