import type { ReactElement } from 'react';
import type { Finding } from '../../../engine';
import { formatDate } from '../../../ui/format-date';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useLanguage, useTexts } from '../../../ui/speech';
import type { AsideContentProps } from '../AsidePane';
import { DraftNote } from './DraftNote';
import { describeFinding } from './describe-finding';
import { PRODUCT_VERSION } from './product-version';
import { useAsideTexts } from './use-aside-texts';

export interface AlarmAsideProps extends AsideContentProps {
  readonly finding: Finding;
}

/** A report of a false alarm: codes and versions, nothing of the message. Sent by hand or not at all. */
export function AlarmAside({ finding, state, policy }: AlarmAsideProps): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const texts = useTexts();
  const { alarm, facts, noFinding } = useAsideTexts();
  if (state.status !== 'ready') return <p className={reading.text}>{noFinding}</p>;
  const { report } = state;
  const level = report.levels[finding.id] ?? 'allow';
  const body = [
    alarm.title,
    [
      describeFinding(report, finding, { policy, texts, words: facts, language }),
      facts.level(texts.levels[level].group),
      facts.code(
        [finding.detector, finding.zone, level, finding.note ?? ''].filter((code) => code !== '').join(' · '),
      ),
      facts.asOf(PRODUCT_VERSION, policy.title[language], policy.version, formatDate(policy.date, language)),
    ].join('\n'),
    alarm.ask,
  ].join('\n\n');
  return (
    <>
      <p className={reading.text}>{alarm.intro}</p>
      <DraftNote what={alarm.what} draft={{ to: policy.dsb.mail, subject: alarm.subject, body }} />
    </>
  );
}
