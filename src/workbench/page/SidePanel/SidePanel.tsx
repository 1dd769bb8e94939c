import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWorkbench } from '../workbench-context';
import { ClientSettings } from './ClientSettings';
import { InboxList } from './InboxList';
import { SampleList } from './SampleList';
import { SentFolder } from './SentFolder';
import { TraceList } from './TraceList';

const useStyles = makeStyles({
  panel: { minWidth: 0 },
  part: { paddingBottom: tokens.spacingVerticalM },
});

/** Everything that is the tool and not Outlook. */
export function SidePanel({ className }: { readonly className: string }): ReactElement {
  const { texts } = useWorkbench();
  const styles = useStyles();
  const parts = [
    { id: 'samples', title: texts.samples.title, content: <SampleList /> },
    { id: 'inbox', title: texts.inbox.title, content: <InboxList /> },
    { id: 'sent', title: texts.sent.title, content: <SentFolder /> },
    { id: 'settings', title: texts.settings.title, content: <ClientSettings /> },
    { id: 'trace', title: texts.trace.title, content: <TraceList /> },
  ];
  return (
    <nav className={mergeClasses(styles.panel, className)} aria-label={texts.frame.panel}>
      <Accordion multiple collapsible defaultOpenItems={['samples', 'sent']}>
        {parts.map(({ id, title, content }) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h2" size="small">
              {title}
            </AccordionHeader>
            <AccordionPanel className={styles.part}>{content}</AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </nav>
  );
}
