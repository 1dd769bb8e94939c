import { MailInboxRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { loadReceivedSample, RECEIVED_SAMPLE_IDS } from '../../samples/received-samples';
import { useWorkbench } from '../workbench-context';
import { EntryList } from './EntryList';
import { OpenMailButton } from './OpenMailButton';

/** Mails to read beside the add-in: invented invitations, a false one, one that is none, or one from a file. */
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
      last={(className) => (
        <OpenMailButton
          name={texts.inbox.openEml}
          className={className}
          onOpen={({ from, to, subject, body }) => {
            const receivedAt = new Date().toISOString();
            store.dispatch({ type: 'mail-opened', received: { from, to, subject, body, receivedAt } });
          }}
        />
      )}
    />
  );
}
