import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

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

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':hover > :first-child': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  question: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  answer: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Questions with their one-sentence answers; often the sentence is all somebody needs. */
export function QuestionList({ label, items }: QuestionListProps): ReactElement {
  const styles = useStyles();
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
