import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDate } from '../../../ui/format-date';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';

const useStyles = makeStyles({
  list: { margin: 0 },
  date: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalM} 0` },
});

/** What has changed in rules and texts. */
export function NewsPage(): ReactElement {
  const styles = useStyles();
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
