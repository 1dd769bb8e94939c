import {
  Image,
  makeStyles,
  Subtitle2,
  Text,
  Toolbar,
  ToolbarButton,
  tokens,
  useId,
} from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { Mailbox } from '../../../message';
import { linesToHtml } from '../../office-host/lines-to-html';
import type { ReceivedItem } from '../../state/received-item';
import { useWindowStyles } from '../window-styles';
import { useWorkbench } from '../workbench-context';
import { showMail } from './show-mail';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    '> dd': { margin: 0, overflowWrap: 'anywhere' },
  },
});

/** The window in which a mail that has come is read. */
export function ReadingWindow({ received }: { readonly received: ReceivedItem }): ReactElement {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  const frame = useWindowStyles();
  const title = useId('reading-title');
  const place = useRef<HTMLDivElement>(null);
  const { from, to, subject, body, receivedAt } = received;
  const { compose, reading } = texts;

  useEffect(() => {
    if (place.current === null) return;
    showMail(place.current, body.format === 'html' ? body.content : linesToHtml(body.content));
  }, [body]);

  return (
    <section className={frame.window} aria-labelledby={title}>
      <Subtitle2 as="h2" id={title} className={frame.title}>
        {subject}
      </Subtitle2>
      <Toolbar className={frame.ribbon} aria-label={compose.toolbar}>
        <ToolbarButton
          icon={<Image src="addin/icons/umschlag-32.png" alt="" width={20} height={20} />}
          aria-label={`${compose.addIn}: ${reading.decline}`}
          onClick={() => {
            store.dispatch({ type: 'pane-opened', beside: 'reading', context: '' });
          }}
        >
          {reading.decline}
        </ToolbarButton>
      </Toolbar>
      <dl className={styles.facts}>
        <dt>
          <Text>{compose.from}</Text>
        </dt>
        <dd>{shown(from)}</dd>
        <dt>
          <Text>{reading.to}</Text>
        </dt>
        <dd>{to.map(shown).join('; ')}</dd>
        <dt>
          <Text>{reading.received}</Text>
        </dt>
        <dd>
          {new Date(receivedAt).toLocaleString(state.settings.locale, {
            dateStyle: 'medium',
            timeStyle: 'short',
          })}
        </dd>
      </dl>
      <div ref={place} />
    </section>
  );
}

function shown({ name, address }: Mailbox): string {
  return `${name} <${address}>`;
}
