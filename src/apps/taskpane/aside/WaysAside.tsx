import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Report } from '../../../check';
import type { Finding } from '../../../engine';
import { DATA_KINDS, findWays, RECIPIENT_KINDS } from '../../../policy';
import { OfficialWays } from '../../../ui/ChannelList/OfficialWays';
import { ChoiceField } from '../../../ui/ChoiceField/ChoiceField';
import { Fold } from '../../../ui/Fold/Fold';
import { formatDate } from '../../../ui/format-date';
import { formatDetector } from '../../../ui/format-detector';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage, useTexts } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { today } from '../../../ui/today';
import { WayList } from '../../../ui/WayList/WayList';
import { wayItems } from '../../../ui/WayList/way-items';
import type { AsideContentProps } from '../AsidePane';
import { CopyNote } from './CopyNote';
import { DraftNote } from './DraftNote';
import { describeFinding } from './describe-finding';

import { useAsideTexts } from './use-aside-texts';
import { dataKindOf, recipientKindOf, worstFinding } from './way-kinds';
import { writeNotes } from './write-notes';

export interface WaysAsideProps extends AsideContentProps {
  readonly finding: Finding | null;
}

/** The ways that fit what was found and who is to get it, best first, and texts that help to take them. */
export function WaysAside({ finding: asked, state, policy }: WaysAsideProps): ReactElement {
  const report = state.status === 'ready' ? state.report : null;
  const finding = asked ?? (report === null ? null : worstFinding(report));
  if (report === null || finding === null) return <OfficialWays policy={policy} />;
  return <WaysFor report={report} finding={finding} policy={policy} />;
}

interface WaysForProps extends Pick<AsideContentProps, 'policy'> {
  readonly report: Report;
  readonly finding: Finding;
}

function WaysFor({ report, finding, policy }: WaysForProps): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const texts = useTexts();
  const { ways: words } = useTabTexts();
  const { ways, notes, facts } = useAsideTexts();
  const [data, setData] = useState(() => dataKindOf(finding));
  const [recipient, setRecipient] = useState(() => recipientKindOf(report.tier));
  const found = findWays(policy, data, recipient);
  const items = wayItems(found, { policy, language, words, isInside: recipient === 'colleague' });
  const texting = { policy, words: notes, day: formatDate(today(), language) };
  return (
    <>
      <p className={reading.text}>{ways.about(formatDetector(finding.detector, texts).name)}</p>
      <ChoiceField
        label={words.data.title}
        options={DATA_KINDS.map((value) => ({ value, name: words.data[value].name }))}
        value={data}
        onChoose={setData}
      />
      <ChoiceField
        label={words.recipient.title}
        options={RECIPIENT_KINDS.map((value) => ({ value, name: words.recipient[value] }))}
        value={recipient}
        onChoose={setRecipient}
      />
      <section>
        <h2 className={reading.heading}>{ways.result}</h2>
        <WayList items={items} />
      </section>
      <section className={reading.closeStack}>
        <h2 className={reading.heading}>{ways.texts}</h2>
        <p className={reading.quiet}>{ways.hint}</p>
        {writeNotes(found, texting).map(({ id, title, text }) => (
          <CopyNote key={id} title={title} text={text} />
        ))}
        <Fold title={notes.dsb.title} isOpen={false}>
          <DraftNote
            what={notes.dsb.title}
            draft={{
              to: policy.dsb.mail,
              subject: notes.dsb.subject,
              body: notes.dsb.text(
                describeFinding(report, finding, { policy, texts, words: facts, language }),
              ),
            }}
          />
        </Fold>
      </section>
      <Fold title={ways.all} isOpen={false}>
        <div>
          <OfficialWays policy={policy} />
        </div>
      </Fold>
    </>
  );
}
