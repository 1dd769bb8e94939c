import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Policy } from '../../policy';
import { ChannelList } from '../../ui/ChannelList/ChannelList';
import { formatDate } from '../../ui/format-date';
import { useLanguage, useTexts } from '../../ui/speech';
import { useTabPageStyles } from './TabPage.styles';

export interface TabPageProps {
  readonly policy: Policy;
}

/** What Umschlag does, which ways are right, and whom to ask. Everything on it comes with the build. */
export function TabPage({ policy }: TabPageProps): ReactElement {
  const styles = useTabPageStyles();
  const language = useLanguage();
  const { tab } = useTexts();
  const { name, mail, phone } = policy.dsb;
  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.title}>{tab.title}</h1>
        <p className={styles.text}>{tab.what}</p>
        <p className={styles.text}>{tab.privacy}</p>
        <p className={styles.text}>{tab.notEverywhere}</p>
      </header>
      <section aria-labelledby="ways">
        <h2 id="ways" className={styles.heading}>
          {tab.ways}
        </h2>
        {policy.channels.length > 0 && <p className={styles.text}>{tab.waysIntro}</p>}
        <ChannelList channels={policy.channels} none={tab.noWays} />
      </section>
      <section aria-labelledby="dsb">
        <h2 id="dsb" className={styles.heading}>
          {tab.dsb}
        </h2>
        <ul className={styles.contact}>
          {name !== '' && <li>{name}</li>}
          {mail !== '' && (
            <li>
              {tab.mail}:{' '}
              <Link className={styles.link} href={`mailto:${mail}`}>
                {mail}
              </Link>
            </li>
          )}
          {phone !== '' && (
            <li>
              {tab.phone}: {phone}
            </li>
          )}
        </ul>
      </section>
      <p className={styles.quiet}>
        {tab.asOf(policy.title[language], policy.version, formatDate(policy.date, language))}
      </p>
    </main>
  );
}
