import type { ReactElement } from 'react';
import type { FilledSheet } from '../../declines';
import { CopyButton } from '../CopyButton/CopyButton';
import type { CopyContent } from '../copy-text';
import { useReadingStyles } from '../reading-styles';
import { useTabTexts } from '../tab-speech';

export interface ReportSheetProps {
  readonly sheet: FilledSheet;
  /** False where no way to copy worked. */
  readonly copy: (content: CopyContent) => Promise<boolean>;
}

/** A suspicious profile gets no answer: what to do, what to write down, whom to tell. */
export function ReportSheet({ sheet, copy }: ReportSheetProps): ReactElement {
  const reading = useReadingStyles();
  const { noAnswer } = useTabTexts().letters;
  return (
    <section className={reading.stack}>
      <div className={reading.closeStack}>
        <h2 className={reading.heading}>{noAnswer.title}</h2>
        <p className={reading.text}>{sheet.intro}</p>
      </div>
      <div>
        <h3 className={reading.smallHeading}>{noAnswer.steps}</h3>
        <ol className={reading.list}>
          {sheet.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
      <div>
        <h3 className={reading.smallHeading}>{noAnswer.fields}</h3>
        <ul className={reading.list}>
          {sheet.fields.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className={reading.smallHeading}>{noAnswer.contacts}</h3>
        <ul className={reading.list}>
          {sheet.contacts.map((contact) => (
            <li key={contact}>{contact}</li>
          ))}
        </ul>
      </div>
      <div className={reading.row}>
        <CopyButton
          label={noAnswer.copy}
          what={noAnswer.copied}
          content={{ plain: sheet.text, html: sheet.html }}
          copy={copy}
          isMain
        />
      </div>
    </section>
  );
}
