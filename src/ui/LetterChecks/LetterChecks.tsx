import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';
import { useLetterChecksStyles } from './LetterChecks.styles';

export interface LetterCheckItem {
  readonly id: string;
  readonly label: string;
  readonly state: 'ok' | 'missing' | 'forbidden' | 'shorten' | 'extend';
  /** The words it is about. */
  readonly words?: string;
}

export interface LetterChecksProps {
  readonly items: readonly LetterCheckItem[];
}

/** What the letter must have and must not have, said in words. */
export function LetterChecks({ items }: LetterChecksProps): ReactElement {
  const styles = useLetterChecksStyles();
  const reading = useReadingStyles();
  const { letters } = useTabTexts();
  const open = items.filter(({ state }) => state !== 'ok').length;
  return (
    <section aria-label={letters.checks}>
      <h2 className={reading.smallHeading}>{letters.checks}</h2>
      <p className={mergeClasses(reading.quiet, styles.status)} role="status">
        {open === 0 ? letters.checksDone : letters.checksOpen(open)}
      </p>
      <ul className={mergeClasses(reading.bareList, styles.list)}>
        {items.map(({ id, label, state, words }) => (
          <li key={id} className={styles.item}>
            <span className={mergeClasses(styles.icon, state === 'ok' ? styles.ok : styles.bad)} aria-hidden>
              {state === 'ok' ? <CheckmarkCircleRegular /> : <ErrorCircleRegular />}
            </span>
            <span>
              {label}: {letters[state]}
              {words !== undefined && <span className={styles.words}> „{words}“</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
