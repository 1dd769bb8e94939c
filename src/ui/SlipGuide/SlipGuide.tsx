import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Guide, Policy } from '../../policy';
import { ContactList } from '../ContactList/ContactList';
import type { DraftTools } from '../DraftActions/DraftActions';
import { PointList } from '../PointList/PointList';
import { useReadingStyles } from '../reading-styles';
import { SourceNote } from '../SourceNote/SourceNote';
import { useTabTexts } from '../tab-speech';
import { SlipClock } from './SlipClock';
import { SlipFacts } from './SlipFacts';

export interface SlipGuideProps {
  readonly guide: Guide;
  readonly dsb: Policy['dsb'];
  readonly tools: DraftTools;
  /** What else helps, after the steps. */
  readonly children?: ReactNode;
}

/** What to do now, the time limit, and the facts to write down. Nothing of it is stored or sent. */
export function SlipGuide({ guide, dsb, tools, children }: SlipGuideProps): ReactElement {
  const reading = useReadingStyles();
  const { slip } = useTabTexts().lists;
  const [knownSince, setKnownSince] = useState('');
  return (
    <>
      <section className={reading.closeStack}>
        <h2 className={reading.heading}>{slip.call}</h2>
        <ContactList dsb={dsb} />
      </section>
      <section className={reading.closeStack}>
        <h2 className={reading.heading}>{slip.steps}</h2>
        <PointList points={guide.steps} isOrdered />
      </section>
      {children}
      <SlipClock guide={guide} knownSince={knownSince} onChange={setKnownSince} />
      <SlipFacts guide={guide} dsb={dsb} knownSince={knownSince} tools={tools} />
      <SourceNote sources={guide.sources} owner={guide.owner} checked={guide.checked} />
    </>
  );
}
