import type { ReactElement } from 'react';
import { formatDate } from '../../../ui/format-date';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';
import { useNewsPageStyles } from './NewsPage.styles';

/** What has changed in rules and texts. */
export function NewsPage(): ReactElement {
  const styles = useNewsPageStyles();
  const reading = useReadingStyles();
  const language = useLanguage();
  const { about, tab } = useTabTexts();
  const { changes } = useTools().content;
  return (
    <SubPage title={tab.pages.news} lead={about.news.intro}>
      {changes.length === 0 ? (
        <p className={reading.text}>{about.news.none}</p>
      ) : (
        <dl className={styles.list}>
          {changes.map(({ id, date, text }) => (
            <div key={id}>
              <dt className={styles.date}>{formatDate(date, language)}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </SubPage>
  );
}
