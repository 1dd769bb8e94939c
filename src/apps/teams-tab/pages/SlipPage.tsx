import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Guide } from '../../../policy';
import { ContactList } from '../../../ui/ContactList/ContactList';
import { PointList } from '../../../ui/PointList/PointList';
import { useReadingStyles } from '../../../ui/reading-styles';
import { SourceNote } from '../../../ui/SourceNote/SourceNote';
import { useLanguage } from '../../../ui/speech';
import { useTabTexts } from '../../../ui/tab-speech';
import { findChecklist } from '../find-checklist';
import { localMinute, slipDeadline } from '../slip-clock';
import { useTools } from '../tab-tools';
import { DraftActions } from './DraftActions';
import { SubPage } from './SubPage';

/** Sent to the wrong person: what to do now. Nothing on this page is stored or sent. */
export function SlipPage(): ReactElement {
  const reading = useReadingStyles();
  const { lists, tab } = useTabTexts();
  const { content } = useTools();
  const guide = findChecklist(content.checklists, 'guide');
  return (
    <SubPage title={tab.pages.slip} {...(guide !== null && { lead: guide.intro })}>
      {guide === null ? <p className={reading.text}>{lists.missing}</p> : <SlipGuide guide={guide} />}
    </SubPage>
  );
}

function SlipGuide({ guide }: { readonly guide: Guide }): ReactElement {
  const reading = useReadingStyles();
  const { slip } = useTabTexts().lists;
  const { dsb } = useTools().policy;
  const [knownSince, setKnownSince] = useState('');
  return (
    <>
      <section className={reading.closeStack}>
        <h2 className={reading.heading}>{slip.call}</h2>
        <ContactList dsb={dsb} />
      </section>
      <section className={reading.closeStack}>
        <h2 className={reading.heading}>{slip.steps}</h2>
        <PointList points={guide.steps} isOrdered />
      </section>
      <SlipClock guide={guide} knownSince={knownSince} onChange={setKnownSince} />
      <SlipFacts guide={guide} knownSince={knownSince} />
      <SourceNote sources={guide.sources} owner={guide.owner} checked={guide.checked} />
    </>
  );
}

interface SlipClockProps {
  readonly guide: Guide;
  readonly knownSince: string;
  readonly onChange: (knownSince: string) => void;
}

function SlipClock({ guide, knownSince, onChange }: SlipClockProps): ReactElement {
  const reading = useReadingStyles();
  const language = useLanguage();
  const { slip } = useTabTexts().lists;
  const deadline = slipDeadline(knownSince, guide.deadline.hours, new Date());
  const format = (options: Intl.DateTimeFormatOptions): string =>
    deadline === null
      ? ''
      : new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', options).format(deadline.end);
  return (
    <section className={reading.closeStack}>
      <h2 className={reading.heading}>{slip.clock}</h2>
      <p className={reading.text}>{guide.deadline.text}</p>
      <div className={reading.row}>
        <Field label={slip.knownSince}>
          <Input
            type="datetime-local"
            value={knownSince}
            onChange={(_, { value }) => {
              onChange(value);
            }}
          />
        </Field>
        <Button
          onClick={() => {
            onChange(localMinute(new Date()));
          }}
        >
          {slip.now}
        </Button>
      </div>
      <p className={reading.text} role="status">
        {deadline === null ? (
          slip.noTime
        ) : (
          <strong>
            {slip.until(
              format({ weekday: 'long', day: '2-digit', month: '2-digit', year: 'numeric' }),
              format({ hour: '2-digit', minute: '2-digit' }),
            )}{' '}
            {slip.left(deadline.hoursLeft)}
          </strong>
        )}
      </p>
    </section>
  );
}

function SlipFacts({
  guide,
  knownSince,
}: {
  readonly guide: Guide;
  readonly knownSince: string;
}): ReactElement {
  const reading = useReadingStyles();
  const { slip } = useTabTexts().lists;
  const { dsb } = useTools().policy;
  const [facts, setFacts] = useState<Readonly<Record<string, string>>>({});
  const said = (value: string): string => (value.trim() === '' ? slip.empty : value.trim());
  const sheet = [
    slip.sheetTitle,
    `${slip.sheetIntro} ${said(knownSince.replace('T', ', '))}`,
    guide.facts.map(({ id, label }) => `${label}: ${said(facts[id] ?? '')}`).join('\n'),
  ].join('\n\n');
  return (
    <section className={reading.stack}>
      <div>
        <h2 className={reading.heading}>{slip.facts}</h2>
        <p className={reading.text}>{slip.factsNote}</p>
      </div>
      {guide.facts.map(({ id, label, hint }) => (
        <Field key={id} label={label} hint={hint ?? null}>
          <Textarea
            rows={2}
            resize="vertical"
            value={facts[id] ?? ''}
            onChange={(_, { value }) => {
              setFacts({ ...facts, [id]: value });
            }}
          />
        </Field>
      ))}
      <DraftActions
        what={slip.sheetCopied}
        copyLabel={slip.copySheet}
        mailLabel={slip.mail}
        draft={{ to: dsb.mail, subject: slip.subject, body: sheet }}
        isMain
      />
      <div>
        <Button
          onClick={() => {
            setFacts({});
          }}
        >
          {slip.clear}
        </Button>
      </div>
    </section>
  );
}
