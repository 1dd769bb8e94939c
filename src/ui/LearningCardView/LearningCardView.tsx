import { Link, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LearningCard } from '../../policy';
import { OptionGroup } from '../OptionGroup/OptionGroup';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';
import { useLearningCardViewStyles } from './LearningCardView.styles';

export interface LearningCardViewProps {
  readonly card: LearningCard;
  /** Questions to read on. */
  readonly related: readonly { readonly href: string; readonly name: string }[];
}

/** A situation, ways to act, and what to think of each. Nothing is counted. */
export function LearningCardView({ card, related }: LearningCardViewProps): ReactElement {
  const styles = useLearningCardViewStyles();
  const reading = useReadingStyles();
  const { managers } = useTabTexts().lists;
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = card.choices.find(({ id }) => id === chosen);
  return (
    <article className={mergeClasses(reading.card, styles.card)}>
      <div>
        <h3 className={reading.smallHeading}>{card.title}</h3>
        <p className={reading.quiet}>{managers.minutes(card.minutes)}</p>
      </div>
      <p className={reading.text}>{card.situation}</p>
      <OptionGroup
        label={card.question}
        options={card.choices.map(({ id, text }) => ({ value: id, name: text }))}
        value={chosen}
        onChoose={setChosen}
      />
      <div role="status">{choice !== undefined && <p className={styles.feedback}>{choice.feedback}</p>}</div>
      {choice !== undefined && (
        <p className={reading.text}>
          <strong>{managers.takeaway}:</strong> {card.takeaway}
        </p>
      )}
      {choice !== undefined && related.length > 0 && (
        <div>
          <p className={reading.quiet}>{managers.readOn}</p>
          <ul className={reading.list}>
            {related.map(({ href, name }) => (
              <li key={href}>
                <Link inline href={href} className={reading.link}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
