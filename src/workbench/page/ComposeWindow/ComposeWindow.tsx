import {
  Input,
  Label,
  makeStyles,
  ProgressBar,
  Subtitle2,
  Text,
  tokens,
  useId,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RECIPIENT_FIELDS } from '../../state/compose-item';
import { isReply } from '../../state/workbench-state';
import { useWindowStyles } from '../window-styles';
import { useWorkbench } from '../workbench-context';
import { AttachmentRow } from './AttachmentRow';
import { BodyEditor } from './BodyEditor';
import { FromRow } from './FromRow';
import { NotificationBars } from './NotificationBars';
import { RecipientRow } from './RecipientRow';
import { Ribbon } from './Ribbon';

const useStyles = makeStyles({
  rows: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '92px minmax(0, 1fr)',
    alignItems: 'center',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  body: { flexGrow: 1, display: 'flex', minHeight: '320px' },
  checking: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
});

/** The window in which a mail or appointment is written. */
export function ComposeWindow(): ReactElement {
  const { state, store, texts } = useWorkbench();
  const styles = useStyles();
  const frame = useWindowStyles();
  const title = useId('compose-title');
  const subject = useId('subject');
  const place = useId('location');
  const { item } = state;
  const words = texts.compose;

  return (
    <section className={frame.window} aria-labelledby={title}>
      <Subtitle2 as="h2" id={title} className={frame.title}>
        {isReply(state) ? words.reply : words.title[item.kind]}
      </Subtitle2>
      <Ribbon />
      <div role="status">
        {state.send.phase === 'checking' && (
          <div className={styles.checking}>
            <Text size={200}>{texts.dialog.checking}</Text>
            <ProgressBar aria-label={texts.dialog.checking} />
          </div>
        )}
      </div>
      <NotificationBars />
      <div className={styles.rows}>
        <FromRow className={styles.row} />
        {RECIPIENT_FIELDS.filter((field) => item.kind === 'mail' || field !== 'bcc').map((field) => (
          <RecipientRow key={field} field={field} className={styles.row} />
        ))}
        <div className={styles.row}>
          <Label htmlFor={subject}>{words.subject}</Label>
          <Input
            id={subject}
            appearance="underline"
            maxLength={255}
            value={item.subject}
            onChange={(_, { value }) => {
              store.dispatch({ type: 'item-edited', item: { subject: value } });
            }}
          />
        </div>
        {item.kind === 'appointment' && (
          <div className={styles.row}>
            <Label htmlFor={place}>{words.location}</Label>
            <Input
              id={place}
              appearance="underline"
              maxLength={255}
              value={item.location}
              onChange={(_, { value }) => {
                store.dispatch({ type: 'item-edited', item: { location: value } });
              }}
            />
          </div>
        )}
        <AttachmentRow />
      </div>
      <div className={styles.body}>
        <BodyEditor />
      </div>
    </section>
  );
}
