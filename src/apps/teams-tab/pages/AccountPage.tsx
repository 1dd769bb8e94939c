import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../../ui/Button/Button';
import { findChecklist } from '../../../policy';
import type { Assistant } from '../../../policy';
import { NoticeBar } from '../../../ui/NoticeBar/NoticeBar';
import { OptionGroup } from '../../../ui/OptionGroup/OptionGroup';
import { useReadingStyles } from '../../../ui/reading-styles';
import { SourceNote } from '../../../ui/SourceNote/SourceNote';
import { StatusRegion } from '../../../ui/StatusRegion/StatusRegion';
import { useTabTexts } from '../../../ui/tab-speech';
import { NOTHING_TICKED, TickSections } from '../../../ui/TickSections/TickSections';
import { readDraft } from '../draft-memory';
import { useTools } from '../tab-tools';
import { ConceptPart } from './ConceptPart';
import { SubPage } from './SubPage';

/** The assistant for official accounts: stop questions, four points, a draft. */
export function AccountPage(): ReactElement {
  const reading = useReadingStyles();
  const { lists, tab } = useTabTexts();
  const { content } = useTools();
  const assistant = findChecklist(content.checklists, 'assistant');
  return (
    <SubPage title={tab.pages.account} {...(assistant !== null && { lead: assistant.intro })}>
      {assistant === null ? (
        <p className={reading.text}>{lists.missing}</p>
      ) : (
        <AccountAssistant assistant={assistant} />
      )}
    </SubPage>
  );
}

function AccountAssistant({ assistant }: { readonly assistant: Assistant }): ReactElement {
  const reading = useReadingStyles();
  const { account } = useTabTexts().lists;
  const [draft, setDraft] = useState(() => readDraft() ?? { answers: {}, ticks: NOTHING_TICKED });
  const { answers, ticks } = draft;
  const stop = assistant.stops.find(({ id }) => answers[id] === true);
  const isFree = assistant.stops.every(({ id }) => answers[id] === false);

  return (
    <>
      <section className={reading.stack}>
        <div>
          <h2 className={reading.heading}>{account.stops}</h2>
          <p className={reading.text}>{account.stopsHint}</p>
        </div>
        {assistant.stops.map(({ id, question }) => {
          const answer = answers[id];
          return (
            <OptionGroup
              key={id}
              label={question}
              isRow
              options={[
                { value: 'yes', name: account.yes },
                { value: 'no', name: account.no },
              ]}
              value={answer === undefined ? null : answer ? 'yes' : 'no'}
              onChoose={(value) => {
                setDraft({ ...draft, answers: { ...answers, [id]: value === 'yes' } });
              }}
            />
          );
        })}
        <StatusRegion sayId={stop?.id ?? ''} text={stop?.reason ?? ''} />
        {stop !== undefined && (
          <div className={reading.closeStack}>
            <h3 className={reading.smallHeading}>{account.stopped}</h3>
            <NoticeBar text={stop.reason} />
            <div>
              <Button
                onClick={() => {
                  setDraft({ ...draft, answers: {} });
                }}
              >
                {account.again}
              </Button>
            </div>
          </div>
        )}
        {stop === undefined && !isFree && <p className={reading.quiet}>{account.answerStopsFirst}</p>}
      </section>
      {isFree && (
        <>
          <TickSections
            sections={assistant.sections}
            state={ticks}
            onChange={(changed) => {
              setDraft({ ...draft, ticks: changed });
            }}
          />
          <ConceptPart assistant={assistant} draft={draft} />
        </>
      )}
      <SourceNote sources={assistant.sources} owner={assistant.owner} checked={assistant.checked} />
    </>
  );
}
