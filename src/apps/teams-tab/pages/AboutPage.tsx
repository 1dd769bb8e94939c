import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ContactList } from '../../../ui/ContactList/ContactList';
import { formatDate } from '../../../ui/format-date';
import { PackHash } from '../../../ui/PackHash/PackHash';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { addressOf } from '../routes';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';

/** ISO day on which the accessibility statement was last compared with the page. */
const ACCESSIBILITY_CHECKED = '2026-11-22';

/** Privacy, accessibility, licences, and how old everything is. */
export function AboutPage(): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { about, tab } = useTabTexts();
  const { policy, packHash, copy } = useTools();
  return (
    <SubPage title={tab.pages.about} lead={about.what}>
      <p className={reading.text}>{about.notEverywhere}</p>
      <AboutPart title={about.privacyTitle} sentences={about.privacy} />
      <AboutPart title={about.accessibilityTitle} sentences={about.accessibility}>
        <li>{about.accessibilityDate(formatDate(ACCESSIBILITY_CHECKED, language))}</li>
        <li>
          <Link inline className={reading.link} href={addressOf({ page: 'feedback' })}>
            {about.accessibilityContact}
          </Link>
        </li>
      </AboutPart>
      <section>
        <h2 className={reading.heading}>{tab.dsb.title}</h2>
        <ContactList dsb={policy.dsb} />
      </section>
      <section className={reading.closeStack}>
        <h2 className={reading.heading}>{about.licencesTitle}</h2>
        <p className={reading.text}>{about.licences}</p>
        <div>
          <Link inline className={reading.link} href="licences.txt" target="_blank" rel="noopener">
            {about.licencesLink}
          </Link>
        </div>
      </section>
      <section>
        <h2 className={reading.heading}>{about.asOfTitle}</h2>
        <p className={reading.text}>
          {tab.asOf(policy.title[language], policy.version, formatDate(policy.date, language))}
        </p>
        <PackHash hash={packHash} copy={copy} />
      </section>
    </SubPage>
  );
}

interface AboutPartProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactElement[];
}

function AboutPart({ title, sentences, children }: AboutPartProps): ReactElement {
  const reading = useReadingStyles();
  return (
    <section>
      <h2 className={reading.heading}>{title}</h2>
      <ul className={reading.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {children}
      </ul>
    </section>
  );
}
