import type { ReactElement } from 'react';
import type { CopyContent } from '../copy-text';
import { CopyButton } from '../CopyButton/CopyButton';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';
import { usePackHashStyles } from './PackHash.styles';

export interface PackHashProps {
  /** 64 hexadecimal digits. */
  readonly hash: string;
  readonly copy: (content: CopyContent) => Promise<boolean>;
}

/** Enough to compare two packs by eye; the whole number is copied. */
const SHOWN = 12;

/** Says by one number which rules and texts were built in, to be compared with those of the command line. */
export function PackHash({ hash, copy }: PackHashProps): ReactElement {
  const styles = usePackHashStyles();
  const reading = useReadingStyles();
  const { packHash } = useTabTexts().about;
  return (
    <div className={reading.closeStack}>
      <p className={reading.text}>
        {packHash.label} <span className={styles.digits}>{hash.slice(0, SHOWN)}</span>
      </p>
      <p className={reading.quiet}>{packHash.hint}</p>
      <div>
        <CopyButton
          label={packHash.copy}
          what={packHash.what}
          content={{ plain: hash, html: hash }}
          copy={copy}
        />
      </div>
    </div>
  );
}
