import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { DraftActions } from '../../../ui/DraftActions/DraftActions';
import { ContactList } from '../../../ui/ContactList/ContactList';
import { formatDate } from '../../../ui/format-date';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';

/** A word to the data protection officer, sent by the person's own hand. */
export function FeedbackPage(): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { about, tab } = useTabTexts();
  const { policy, copy, host } = useTools();
  const [text, setText] = useState('');
  const { feedback } = about;
  const asOf = tab.asOf(policy.title[language], policy.version, formatDate(policy.date, language));
  return (
    <SubPage title={tab.pages.feedback} lead={feedback.intro}>
      <Field label={feedback.label} hint={feedback.hint}>
        <Textarea
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <DraftActions
        tools={{ copy, openMail: host?.openMail ?? null }}
        what={feedback.copied}
        copyLabel={feedback.copy}
        mailLabel={feedback.mail}
        draft={{
          to: policy.dsb.mail,
          subject: feedback.subject,
          body: `${text}\n\n${feedback.stand(asOf)}`,
        }}
      />
      <section>
        <h2 className={reading.smallHeading}>{tab.dsb.title}</h2>
        <ContactList dsb={policy.dsb} />
      </section>
    </SubPage>
  );
}
