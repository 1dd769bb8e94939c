import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { DraftActions } from '../../../ui/DraftActions/DraftActions';
import { ContactList } from '../../../ui/ContactList/ContactList';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useTabTexts } from '../../../ui/tab-speech';
import { useTools } from '../tab-tools';

/** No answer found: the question, ready to be sent to the data protection officer by the person's own hand. */
export function AskPart({ question }: { readonly question: string }): ReactElement {
  const reading = useReadingStyles();
  const { faq } = useTabTexts();
  const { policy, copy, host } = useTools();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? question;
  return (
    <section className={reading.stack}>
      <div className={reading.closeStack}>
        <h2 className={reading.heading}>{faq.noHit.title}</h2>
        <p className={reading.text}>{faq.noHit.text}</p>
      </div>
      <Field label={faq.noHit.question} hint={faq.noHit.noData}>
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <DraftActions
        tools={{ copy, openMail: host?.openMail ?? null }}
        what={faq.noHit.question}
        copyLabel={faq.noHit.copy}
        mailLabel={faq.noHit.mail}
        draft={{ to: policy.dsb.mail, subject: faq.noHit.subject, body: faq.noHit.body(text) }}
      />
      <ContactList dsb={policy.dsb} />
    </section>
  );
}
