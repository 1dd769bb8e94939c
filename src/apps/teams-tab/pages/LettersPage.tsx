import { useMemo, useState } from 'react';
import { declines } from 'umschlag-declines';
import type { ReactElement } from 'react';
import { composeDecline, officeValues } from '../../../declines';
import type { DeclineChoice, DeclineValues } from '../../../declines';
import type { DeclineContent } from '../../../policy';
import { formatDate } from '../../../ui/format-date';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { firstChoice, settleChoice } from '../decline-choice';
import { useTools } from '../tab-tools';
import { today } from '../../../ui/today';
import { LetterBlanks } from './LetterBlanks';
import { LetterChoices } from './LetterChoices';
import { LetterResult } from './LetterResult';
import { SubPage } from './SubPage';
import { useLettersPageStyles } from './LettersPage.styles';

/** Choices left, letter right. */
export function LettersPage({ situation }: { readonly situation: string | null }): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { letters, lists, tab } = useTabTexts();
  const first = declines === null ? null : firstChoice(declines.rules, situation, language);
  return (
    <SubPage title={tab.pages.letters} lead={letters.intro} isWide>
      {declines === null || first === null ? (
        <p className={reading.text}>{lists.missing}</p>
      ) : (
        <LetterGenerator declines={declines} first={first} />
      )}
    </SubPage>
  );
}

interface LetterGeneratorProps {
  readonly declines: DeclineContent;
  readonly first: DeclineChoice;
}

function LetterGenerator({ declines: content, first }: LetterGeneratorProps): ReactElement {
  const styles = useLettersPageStyles();
  const reading = useReadingStyles();
  const language = useLanguage();
  const { policy } = useTools();
  const [choice, setChoice] = useState(first);
  const [typed, setTyped] = useState<DeclineValues>(() => ({ datum: formatDate(today(), language) }));
  const office = useMemo(() => officeValues(policy.office), [policy.office]);
  const values = useMemo(() => ({ ...office, ...typed }), [office, typed]);
  const result = useMemo(() => composeDecline(content, choice, values), [content, choice, values]);

  return (
    <div className={styles.columns}>
      <div className={reading.stack}>
        <LetterChoices
          rules={content.rules}
          choice={choice}
          hasLetter={result.kind === 'letter'}
          onChange={(wanted) => {
            setChoice(settleChoice(content.rules, wanted));
          }}
        />
        {result.kind === 'letter' && (
          <LetterBlanks
            letter={result}
            values={values}
            office={office}
            labels={content.texts[language].placeholders}
            onValues={(changed) => {
              setTyped((last) => ({ ...last, ...changed }));
            }}
          />
        )}
      </div>
      <LetterResult declines={content} choice={choice} result={result} values={values} />
    </div>
  );
}
