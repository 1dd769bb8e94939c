import type { ReactElement, Ref } from 'react';
import type { Level } from '../../policy';
import { keepTabHere } from '../keep-tab-here';
import { LevelIcon } from '../LevelIcon/LevelIcon';
import { useVerdictHeaderStyles } from './VerdictHeader.styles';

export interface VerdictHeaderProps {
  readonly level: Level;
  readonly title: string;
  /** „2 Stellen ändern, 1 bestätigen“ */
  readonly counts: string;
  /** The heading takes the focus when nothing else is left to take it. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
}

/** The answer, always in view: a shape and words, never colour alone. */
export function VerdictHeader({ level, title, counts, titleRef }: VerdictHeaderProps): ReactElement {
  const styles = useVerdictHeaderStyles();
  return (
    <header className={styles.header}>
      <LevelIcon level={level} size={28} />
      <div className={styles.words}>
        <h1 ref={titleRef ?? null} tabIndex={-1} className={styles.title} onKeyDown={keepTabHere}>
          {title}
        </h1>
        <p className={styles.counts}>{counts}</p>
      </div>
    </header>
  );
}
