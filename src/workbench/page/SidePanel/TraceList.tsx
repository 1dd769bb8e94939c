import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWorkbench } from '../workbench-context';

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200, '> dd': { marginInlineStart: 0 } },
  calls: { overflowWrap: 'anywhere' },
});

/** What went over the wire for this item: names of calls and numbers, never content. */
export function TraceList(): ReactElement {
  const { state, texts } = useWorkbench();
  const styles = useStyles();
  const { completions, inFlightMax, calls } = state.trace;
  return (
    <dl className={styles.list}>
      <dt>{texts.trace.completions}</dt>
      <dd data-trace="completions">{completions}</dd>
      <dt>{texts.trace.inFlight}</dt>
      <dd data-trace="in-flight">{inFlightMax}</dd>
      <dt>{texts.trace.calls}</dt>
      <dd className={styles.calls} data-trace="calls">
        {[...new Set(calls)].map((call) => `${call} × ${calls.filter((c) => c === call).length}`).join(', ')}
      </dd>
    </dl>
  );
}
