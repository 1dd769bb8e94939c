import type { ReactElement } from 'react';
import { ButtonLink } from '../../../ui/Button/ButtonLink';
import type { DeclineChoice, DeclineResult, DeclineValues } from '../../../declines';
import type { DeclineContent } from '../../../policy';
import { NoticeBar } from '../../../ui/NoticeBar/NoticeBar';
import { ReportSheet } from '../../../ui/ReportSheet/ReportSheet';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useTabTexts } from '../../../ui/tab-speech';
import { addressOf } from '../routes';
import { useTools } from '../tab-tools';
import { LetterDesk } from './LetterDesk';

export interface LetterResultProps {
  readonly declines: DeclineContent;
  readonly choice: DeclineChoice;
  readonly result: DeclineResult;
  readonly values: DeclineValues;
}

/** The letter; or, where none fits, what to do instead. */
export function LetterResult({ declines, choice, result, values }: LetterResultProps): ReactElement {
  const reading = useReadingStyles();
  const { letters } = useTabTexts();
  const { copy } = useTools();
  switch (result.kind) {
    case 'letter':
      return <LetterDesk declines={declines} choice={choice} letter={result} values={values} />;
    case 'no-answer':
      return <ReportSheet sheet={result.reportSheet} copy={copy} />;
    case 'assistant':
      return (
        <section className={reading.closeStack}>
          <h2 className={reading.heading}>{letters.assistant.title}</h2>
          <p className={reading.text}>{letters.assistant.text}</p>
          <div>
            <ButtonLink appearance="primary" size="large" href={addressOf({ page: 'account' })}>
              {letters.assistant.open}
            </ButtonLink>
          </div>
        </section>
      );
    case 'not-offered':
      return <NoticeBar text={letters.notOffered} />;
  }
}
