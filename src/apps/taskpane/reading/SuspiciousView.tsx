import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import type { FilledSheet } from '../../../declines';
import { readingTextsFor } from '../../../texts';
import { copyText } from '../../../ui/copy-text';
import { ReportSheet } from '../../../ui/ReportSheet/ReportSheet';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage } from '../../../ui/speech';
import type { InvitationViewProps } from './DeclineView';

/** No button that answers here: what to see it by, and the sheet to report it with. */
export function SuspiciousView({ invitation, tools }: InvitationViewProps): ReactElement {
  const [sheet, setSheet] = useState<FilledSheet | null>(null);
  const reading = useReadingStyles();
  const language = useLanguage();
  const { suspicious } = readingTextsFor(language);

  useEffect(() => {
    tools.write(invitation, language).then(
      (result) => {
        if (result.kind === 'no-answer') setSheet(result.reportSheet);
      },
      // What matters stands above the sheet.
      () => undefined,
    );
  }, [invitation, tools, language]);

  return (
    <section className={reading.stack}>
      <div className={reading.closeStack}>
        <h1 className={reading.heading}>{suspicious.title(invitation.name)}</h1>
        <p className={reading.text}>{suspicious.text}</p>
        <h2 className={reading.smallHeading}>{suspicious.signs}</h2>
        <ul className={reading.list}>
          {invitation.suspicions.map((code) => (
            <li key={code}>{suspicious.codes[code]}</li>
          ))}
        </ul>
      </div>
      {sheet !== null && <ReportSheet sheet={sheet} copy={(content) => copyText(content, null)} />}
    </section>
  );
}
