import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../check';
import { useTexts } from '../speech';
import { describeScope } from './scope-sentences';

export interface CheckedScopeProps {
  readonly report: Report;
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  missing: { margin: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
});

/** What was looked at and what was not, below every result. Never „safe“. */
export function CheckedScope({ report }: CheckedScopeProps): ReactElement {
  const styles = useStyles();
  const { checked, notChecked } = describeScope(report, useTexts());
  return (
    <div>
      <p className={styles.text}>{checked}</p>
      {notChecked !== null && <p className={styles.missing}>{notChecked}</p>}
    </div>
  );
}
