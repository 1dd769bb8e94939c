import type { ReactElement } from 'react';
import { findChecklist } from '../../../policy';
import { ContactList } from '../../../ui/ContactList/ContactList';
import { useReadingStyles } from '../../../ui/reading-styles';
import { SlipGuide } from '../../../ui/SlipGuide/SlipGuide';
import type { AsideContentProps } from '../AsidePane';
import { CopyNote } from './CopyNote';
import { PANE_DRAFTS } from './draft-tools';
import { useAsideTexts } from './use-aside-texts';

/** Sent to the wrong person: the pack's guide with its clock, and words for the person who got it. */
export function SlipAside({ content, policy }: AsideContentProps): ReactElement {
  const reading = useReadingStyles();
  const { slip, notes } = useAsideTexts();
  const guide = findChecklist(content.checklists, 'guide');
  if (guide === null)
    return (
      <>
        <p className={reading.text}>{slip.none}</p>
        <ContactList dsb={policy.dsb} />
      </>
    );
  return (
    <>
      <p className={reading.text}>{guide.intro}</p>
      <SlipGuide guide={guide} dsb={policy.dsb} tools={PANE_DRAFTS}>
        <section className={reading.closeStack}>
          <p className={reading.text}>{slip.recallNote}</p>
          <CopyNote title={notes.recall.title} text={notes.recall.text(policy.office?.phone ?? '')} />
        </section>
      </SlipGuide>
    </>
  );
}
