import type { ReactElement } from 'react';
import { findChecklist } from '../../../policy';
import { useReadingStyles } from '../../../ui/reading-styles';
import { SlipGuide } from '../../../ui/SlipGuide/SlipGuide';
import { useTabTexts } from '../../../ui/tab-speech';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';

/** Sent to the wrong person: what to do now. Nothing on this page is stored or sent. */
export function SlipPage(): ReactElement {
  const reading = useReadingStyles();
  const { lists, tab } = useTabTexts();
  const { content, policy, copy, host } = useTools();
  const guide = findChecklist(content.checklists, 'guide');
  return (
    <SubPage title={tab.pages.slip} {...(guide !== null && { lead: guide.intro })}>
      {guide === null ? (
        <p className={reading.text}>{lists.missing}</p>
      ) : (
        <SlipGuide guide={guide} dsb={policy.dsb} tools={{ copy, openMail: host?.openMail ?? null }} />
      )}
    </SubPage>
  );
}
