import { Info16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useNoticeBarStyles } from './NoticeBar.styles';

export interface NoticeBarProps {
  readonly text: string;
}

/** Something the person should know, in the place where it matters. Screen readers hear it from the status region. */
export function NoticeBar({ text }: NoticeBarProps): ReactElement {
  const styles = useNoticeBarStyles();
  return (
    <div className={styles.bar}>
      <Info16Regular className={styles.icon} aria-hidden />
      <span>{text}</span>
    </div>
  );
}
