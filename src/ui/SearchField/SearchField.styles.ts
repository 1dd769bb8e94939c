import { makeStyles } from '@fluentui/react-components';

export const useSearchFieldStyles = makeStyles({ box: { width: '100%' } });
