import { MailInboxRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { loadReceivedSample, RECEIVED_SAMPLE_IDS } from '../../samples/received-samples';
import { useWorkbench } from '../workbench-context';
import { EntryList } from './EntryList';

/** Invented mails to read beside the add-in: invitations, a false one, and one that is none. */
export function InboxList(): ReactElement {
  const { store, texts } = useWorkbench();
  return (
    <EntryList
      entries={RECEIVED_SAMPLE_IDS.map((id) => ({
        name: texts.inbox.names[id],
        icon: <MailInboxRegular />,
        onOpen: () => {
          store.dispatch({ type: 'mail-opened', received: loadReceivedSample(id) });
        },
      }))}
    />
  );
}
