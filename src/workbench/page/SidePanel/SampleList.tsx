import { CalendarRegular, MailRegular, MailTemplateRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { loadSample, SAMPLE_IDS } from '../../samples/samples';
import { emptyItem, type ComposeItem } from '../../state/compose-item';
import { useWorkbench } from '../workbench-context';
import { EntryList } from './EntryList';
import { OpenMailButton } from './OpenMailButton';

/** Mails to start from: invented ones, an empty one, or one from a file. */
export function SampleList(): ReactElement {
  const { store, texts } = useWorkbench();
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
    <EntryList
      entries={entries.map(([name, icon, load]) => ({
        name,
        icon,
        onOpen: () => {
          store.dispatch({ type: 'item-opened', item: load() });
        },
      }))}
      last={(className) => (
        <OpenMailButton
          name={words.openEml}
          className={className}
          onOpen={(item) => {
            store.dispatch({ type: 'item-opened', item });
          }}
        />
      )}
    />
  );
}
