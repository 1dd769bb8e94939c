import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';

export interface NoticeBarProps {
  readonly text: string;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, marginTop: '2px' },
});

/** Something the person should know, in the place where it matters. Screen readers hear it from the status region. */
export function NoticeBar({ text }: NoticeBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Info16Regular className={styles.icon} aria-hidden />
      <span>{text}</span>
    </div>
  );
}
