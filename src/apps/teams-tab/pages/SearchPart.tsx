import { useEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { QuestionList } from '../../../ui/QuestionList/QuestionList';
import { useReadingStyles } from '../../../ui/reading-styles';
import { SearchField } from '../../../ui/SearchField/SearchField';
import { StatusRegion } from '../../../ui/StatusRegion/StatusRegion';
import { useTabTexts } from '../../../ui/tab-speech';
import { questionItem } from '../question-item';
import { useTools } from '../tab-tools';
import { AskPart } from './AskPart';

/** Screen readers hear the count when somebody pauses, not after every letter. */
const PAUSE_MS = 700;

export interface SearchPartProps {
  readonly takesFocus: boolean;
  /** Shown as long as nothing is searched for. */
  readonly children: ReactNode;
}

/** The search with its hits as somebody types; without a hit, the way to a person. */
export function SearchPart({ takesFocus, children }: SearchPartProps): ReactElement {
  const reading = useReadingStyles();
  const { faq } = useTabTexts();
  const { query, setQuery, search, go } = useTools();
  const asked = query.trim();
  const hits = useMemo(() => (asked === '' ? [] : search(asked)), [asked, search]);
  const said = useSettled(asked === '' ? '' : faq.search.count(hits.length));
  const [first] = hits;

  return (
    <div className={reading.stack}>
      <SearchField
        label={faq.search.label}
        placeholder={faq.search.placeholder}
        value={query}
        takesFocus={takesFocus}
        onChange={setQuery}
        onSubmit={() => {
          if (first !== undefined) go({ page: 'answer', entry: first.id });
        }}
      />
      <StatusRegion sayId={said} text={said} />
      {asked === '' && children}
      {hits.length > 0 && (
        <section>
          <p className={reading.quiet}>{faq.search.count(hits.length)}</p>
          <QuestionList label={faq.search.results} items={hits.map(questionItem)} />
        </section>
      )}
      {asked !== '' && hits.length === 0 && <AskPart question={asked} />}
    </div>
  );
}

/** The text once it has stayed the same for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
