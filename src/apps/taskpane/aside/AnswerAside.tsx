import type { ReactElement } from 'react';
import { Button } from '../../../ui/Button/Button';
import type { Finding } from '../../../engine';
import { entryForFinding } from '../../../policy';
import type { FaqEntry } from '../../../policy';
import { AnswerView } from '../../../ui/AnswerView/AnswerView';
import { formatAnswer } from '../../../ui/AnswerView/format-answer';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useTabTexts } from '../../../ui/tab-speech';
import type { AsideContentProps } from '../AsidePane';
import { copyInPane } from './draft-tools';
import { useAsideTexts } from './use-aside-texts';

export interface AnswerAsideProps extends AsideContentProps {
  readonly finding: Finding;
}

/** The question of the pack that explains a finding, with its answer. */
export function AnswerAside({ finding, content, onOpen }: AnswerAsideProps): ReactElement {
  const reading = useReadingStyles();
  const { answer } = useAsideTexts();
  const entry = entryForFinding(content.faq, finding);
  if (entry === null) return <p className={reading.text}>{answer.none}</p>;
  return (
    <>
      <h2 className={reading.heading}>{entry.question}</h2>
      <AnswerView entry={entry} next={<NextSteps entry={entry} finding={finding} onOpen={onOpen} />} />
    </>
  );
}

interface NextStepsProps extends Pick<AnswerAsideProps, 'finding' | 'onOpen'> {
  readonly entry: FaqEntry;
}

/** Only what the pane can show itself; the tab has more. */
function NextSteps({ entry, finding, onOpen }: NextStepsProps): ReactElement {
  const reading = useReadingStyles();
  const texts = useTabTexts();
  const { answer } = useAsideTexts();
  const isAboutSlips = entry.next.some((step) => step.kind === 'page' && step.page === 'wrongly-sent');
  return (
    <div className={reading.closeStack}>
      <div className={reading.row}>
        <Button
          appearance="primary"
          onClick={() => {
            onOpen({ kind: 'ways', finding });
          }}
        >
          {answer.ways}
        </Button>
        {isAboutSlips && (
          <Button
            onClick={() => {
              onOpen({ kind: 'slip' });
            }}
          >
            {answer.slip}
          </Button>
        )}
        <CopyButton
          label={texts.tab.actions.copyAnswer}
          what={texts.faq.answer.whatCopied}
          content={formatAnswer(entry, texts)}
          copy={copyInPane}
        />
      </div>
      <p className={reading.quiet}>{answer.more}</p>
    </div>
  );
}
