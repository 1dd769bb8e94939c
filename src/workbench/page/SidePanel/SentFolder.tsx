import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ComposeItem } from '../../state/compose-item';
import { htmlToText } from '../html-to-text';
import { useWorkbench } from '../workbench-context';

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  entry: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  body: {
    whiteSpace: 'pre-wrap',
    fontSize: tokens.fontSizeBase200,
    margin: 0,
    maxHeight: '240px',
    overflow: 'auto',
  },
});

/** Enough to see what went out. */
const SHOWN_CHARS = 4000;

/** What has been sent, newest first; nothing of it left this page. */
export function SentFolder(): ReactElement {
  const { state, texts } = useWorkbench();
  const styles = useStyles();
  const [latest] = state.sent;
  return (
    <>
      {latest === undefined && <Text size={200}>{texts.sent.none}</Text>}
      <div role="status" className={styles.unseen}>
        {latest !== undefined && texts.sent.announce(subjectOf(latest))}
      </div>
      <ul className={styles.list} aria-label={texts.sent.title}>
        {state.sent.map((item, index) => (
          <li key={state.sent.length - index} className={styles.entry}>
            <details>
              <summary>
                {subjectOf(item)}
                <br />
                <Text size={200}>{texts.sent.to(namesOf(item))}</Text>
                {Object.entries(item.headers).map(([name, value]) => (
                  <Text key={name} size={200} block>{`${name}: ${value}`}</Text>
                ))}
              </summary>
              {/* Scrollable, so it must be reachable by keyboard. */}
              <pre className={styles.body} tabIndex={0} aria-label={subjectOf(item)}>
                {textOf(item).slice(0, SHOWN_CHARS)}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );

  function subjectOf({ subject }: ComposeItem): string {
    return subject === '' ? texts.sent.noSubject : subject;
  }
}

function namesOf({ to, cc, bcc }: ComposeItem): string {
  return [...to, ...cc, ...bcc].map(({ name, address }) => (name === '' ? address : name)).join(', ');
}

function textOf({ body }: ComposeItem): string {
  return body.format === 'text' ? body.content : htmlToText(body.content);
}
