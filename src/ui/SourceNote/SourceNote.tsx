import type { ReactElement } from 'react';
import type { Source } from '../../policy';
import { formatDate } from '../format-date';
import { useReadingStyles } from '../reading-styles';
import { useLanguage } from '../speech';
import { useTabTexts } from '../tab-speech';

export interface SourceNoteProps {
  readonly sources: readonly Source[];
  readonly owner: string;
  /** ISO day. */
  readonly checked: string;
}

/** Where a rule comes from, how old it is, and who answers for it. */
export function SourceNote({ sources, owner, checked }: SourceNoteProps): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { source } = useTabTexts().tab;
  return (
    <section aria-label={source.title}>
      <ul className={reading.bareList}>
        {sources.map(({ citation, date, dateOf }) => (
          <li key={citation} className={reading.quiet}>
            {dateOf === 'read'
              ? source.read(citation, formatDate(date, language))
              : source.published(citation)}
          </li>
        ))}
        <li className={reading.quiet}>{source.checked(formatDate(checked, language))}</li>
        <li className={reading.quiet}>{source.owner(owner)}</li>
      </ul>
    </section>
  );
}
