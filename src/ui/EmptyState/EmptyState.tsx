import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Report } from '../../check';
import { useTexts } from '../speech';
import { describeScope } from './scope-sentences';

export interface EmptyStateProps {
  readonly report: Report;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  lead: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Nothing to do, and why one may think so. Never „safe“: only what was looked at. */
export function EmptyState({ report }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  const { scope } = useTexts().pane;
  return (
    <div>
      <p className={styles.lead}>{report.findings.length === 0 ? scope.nothing : scope.nothingToChange}</p>
      <CheckedScope report={report} />
    </div>
  );
}

/** What was looked at and what was not, below every result. */
export function CheckedScope({ report }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  const { checked, notChecked } = describeScope(report, useTexts());
  return (
    <p className={styles.text}>
      {checked}
      {notChecked !== null && ` ${notChecked}`}
    </p>
  );
}
