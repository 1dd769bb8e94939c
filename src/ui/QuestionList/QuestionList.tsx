import type { ReactElement } from 'react';
import { useQuestionListStyles } from './QuestionList.styles';

export interface QuestionItem {
  readonly id: string;
  readonly href: string;
  readonly question: string;
  /** One sentence that answers. */
  readonly answer: string;
}

export interface QuestionListProps {
  readonly label: string;
  readonly items: readonly QuestionItem[];
}

/** Questions with their one-sentence answers; often the sentence is all somebody needs. */
export function QuestionList({ label, items }: QuestionListProps): ReactElement {
  const styles = useQuestionListStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ id, href, question, answer }) => (
        <li key={id} className={styles.item}>
          <a href={href} className={styles.link}>
            <span className={styles.question}>{question}</span>
            <span className={styles.answer}>{answer}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
