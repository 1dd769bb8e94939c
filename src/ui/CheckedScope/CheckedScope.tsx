import type { ReactElement } from 'react';
import type { Report } from '../../check';
import { useTexts } from '../speech';
import { describeScope } from './scope-sentences';
import { useCheckedScopeStyles } from './CheckedScope.styles';

export interface CheckedScopeProps {
  readonly report: Report;
}

/** What was looked at and what was not, below every result. Never „safe“. */
export function CheckedScope({ report }: CheckedScopeProps): ReactElement {
  const styles = useCheckedScopeStyles();
  const { checked, notChecked } = describeScope(report, useTexts());
  return (
    <div>
      <p className={styles.text}>{checked}</p>
      {notChecked !== null && <p className={styles.missing}>{notChecked}</p>}
    </div>
  );
}
