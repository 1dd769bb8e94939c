import { makeStyles, tokens } from '@fluentui/react-components';

export const useOptionGroupStyles = makeStyles({
  label: { display: 'block' },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
