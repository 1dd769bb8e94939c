import { useState } from 'react';
import type { ReactElement } from 'react';
import { textToHtml } from '../../../declines';
import { findChecklist } from '../../../policy';
import type { LearningCards, Meeting, TickList } from '../../../policy';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { Fold } from '../../../ui/Fold/Fold';
import { LearningCardView } from '../../../ui/LearningCardView/LearningCardView';
import { useReadingStyles } from '../../../ui/reading-styles';
import { SourceNote } from '../../../ui/SourceNote/SourceNote';
import { useTabTexts } from '../../../ui/tab-speech';
import { NOTHING_TICKED, TickSections } from '../../../ui/TickSections/TickSections';
import { addressOf } from '../routes';
import { useTools } from '../tab-tools';
import { SubPage } from './SubPage';

/** For managers: a check, a template for a meeting, learning cards. */
export function ManagersPage(): ReactElement {
  const reading = useReadingStyles();
  const { lists, tab } = useTabTexts();
  const { checklists } = useTools().content;
  const ticklist = findChecklist(checklists, 'ticklist');
  const meeting = findChecklist(checklists, 'meeting');
  const cards = findChecklist(checklists, 'cards');
  const isEmpty = ticklist === null && meeting === null && cards === null;
  return (
    <SubPage title={tab.pages.managers}>
      {isEmpty && <p className={reading.text}>{lists.missing}</p>}
      {ticklist !== null && <TickListFold list={ticklist} />}
      {meeting !== null && <MeetingFold meeting={meeting} />}
      {cards !== null && <CardsFold cards={cards} />}
    </SubPage>
  );
}

function TickListFold({ list }: { readonly list: TickList }): ReactElement {
  const reading = useReadingStyles();
  const [state, setState] = useState(NOTHING_TICKED);
  return (
    <Fold title={list.title} isOpen>
      <p className={reading.text}>{list.intro}</p>
      <TickSections sections={list.sections} state={state} onChange={setState} />
      <SourceNote sources={list.sources} owner={list.owner} checked={list.checked} />
    </Fold>
  );
}

function MeetingFold({ meeting }: { readonly meeting: Meeting }): ReactElement {
  const reading = useReadingStyles();
  const { managers } = useTabTexts().lists;
  const { copy } = useTools();
  const plain = [
    meeting.title,
    meeting.intro,
    ...meeting.steps.map(({ title, minutes, text, questions }) =>
      [`${title} (${managers.minutes(minutes)})`, text, ...questions.map((question) => `– ${question}`)].join(
        '\n',
      ),
    ),
  ].join('\n\n');
  return (
    <Fold title={meeting.title} isOpen={false}>
      <p className={reading.text}>{meeting.intro}</p>
      {meeting.steps.map(({ id, title, minutes, text, questions }) => (
        <section key={id} className={reading.closeStack}>
          <h3 className={reading.smallHeading}>
            {title} ({managers.minutes(minutes)})
          </h3>
          <p className={reading.text}>{text}</p>
          {questions.length > 0 && (
            <ul className={reading.list}>
              {questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <div className={reading.row}>
        <CopyButton
          label={managers.copyMeeting}
          what={managers.meetingCopied}
          content={{ plain, html: textToHtml(plain) }}
          copy={copy}
        />
      </div>
      <SourceNote sources={meeting.sources} owner={meeting.owner} checked={meeting.checked} />
    </Fold>
  );
}

function CardsFold({ cards }: { readonly cards: LearningCards }): ReactElement {
  const reading = useReadingStyles();
  const { managers } = useTabTexts().lists;
  const { faq } = useTools().content;
  return (
    <Fold title={cards.title} isOpen={false}>
      <p className={reading.text}>{cards.intro}</p>
      <p className={reading.quiet}>{managers.noScores}</p>
      {cards.cards.map((card) => (
        <LearningCardView
          key={card.id}
          card={card}
          related={faq
            .filter(({ id }) => card.related.includes(id))
            .map(({ id, question }) => ({ href: addressOf({ page: 'answer', entry: id }), name: question }))}
        />
      ))}
      <SourceNote sources={cards.sources} owner={cards.owner} checked={cards.checked} />
    </Fold>
  );
}
