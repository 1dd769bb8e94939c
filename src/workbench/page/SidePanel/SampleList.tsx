import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarRegular, MailRegular, MailTemplateRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { loadSample, SAMPLE_IDS } from '../../samples/samples';
import { emptyItem, type ComposeItem } from '../../state/compose-item';
import { useWorkbench } from '../workbench-context';
import { OpenMailButton } from './OpenMailButton';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Mails to start from: invented ones, an empty one, or one from a file. */
export function SampleList(): ReactElement {
  const { store, texts } = useWorkbench();
  const styles = useStyles();
  const words = texts.samples;
  const entries: readonly (readonly [string, ReactElement, () => ComposeItem])[] = [
    ...SAMPLE_IDS.map(
      (id) =>
        [
          words.names[id],
          id === 'appointment' ? <CalendarRegular /> : <MailTemplateRegular />,
          () => loadSample(id),
        ] as const,
    ),
    [words.empty, <MailRegular />, () => emptyItem('mail')],
    [words.emptyAppointment, <CalendarRegular />, () => emptyItem('appointment')],
  ];

  return (
    <ul className={styles.list}>
      {entries.map(([name, icon, load]) => (
        <li key={name}>
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            icon={icon}
            onClick={() => {
              store.dispatch({ type: 'item-opened', item: load() });
            }}
          >
            {name}
          </Button>
        </li>
      ))}
      <li>
        <OpenMailButton className={styles.button} />
      </li>
    </ul>
  );
}
