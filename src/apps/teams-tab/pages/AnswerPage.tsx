import { OpenRegular, PrintRegular, ShareRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { Button } from '../../../ui/Button/Button';
import { ButtonLink } from '../../../ui/Button/ButtonLink';
import type { FaqEntry, NextStep } from '../../../policy';
import { AnswerView } from '../../../ui/AnswerView/AnswerView';
import { formatAnswer, formatLink } from '../../../ui/AnswerView/format-answer';
import { CopyButton } from '../../../ui/CopyButton/CopyButton';
import { useReadingStyles } from '../../../ui/reading-styles';
import { QuestionList } from '../../../ui/QuestionList/QuestionList';
import { useTabTexts } from '../../../ui/tab-speech';
import { questionItem } from '../question-item';
import { addressOf, formatRoute } from '../routes';
import type { Route } from '../routes';
import { useTools } from '../tab-tools';
import { webAddress } from '../web-address';
import { MissingPage } from './MissingPage';
import { SubPage } from './SubPage';

/** Which page a next step leads to. */
const STEP_PAGES = {
  'channel-finder': 'ways',
  'ask-dsb': 'feedback',
  'official-account': 'account',
  'wrongly-sent': 'slip',
  private: 'private',
  managers: 'managers',
} as const;

function routeOf(step: NextStep): Route {
  return step.kind === 'decline'
    ? { page: 'letters', situation: step.situation }
    : { page: STEP_PAGES[step.page] };
}

/** One question with its answer, at an address of its own. */
export function AnswerPage({ id }: { readonly id: string }): ReactElement {
  const reading = useReadingStyles();
  const texts = useTabTexts();
  const { content } = useTools();
  const entry = content.faq.find((candidate) => candidate.id === id);
  if (entry === undefined) return <MissingPage />;
  const { answer } = texts.faq;
  const related = content.faq.filter((candidate) => entry.related.includes(candidate.id));
  return (
    <SubPage title={entry.question} parent="faq">
      <AnswerView entry={entry} next={<NextSteps entry={entry} />} />
      {related.length > 0 && (
        <section className={reading.noPrint}>
          <h2 className={reading.smallHeading}>{answer.related}</h2>
          <QuestionList label={answer.related} items={related.map(questionItem)} />
        </section>
      )}
    </SubPage>
  );
}

function NextSteps({ entry }: { readonly entry: FaqEntry }): ReactElement {
  const reading = useReadingStyles();
  const texts = useTabTexts();
  const { copy, host, isFramed } = useTools();
  const { answer } = texts.faq;
  const { actions } = texts.tab;
  const path = formatRoute({ page: 'answer', entry: entry.id });
  const link = webAddress(path);
  const shareLink = host?.shareLink ?? null;

  return (
    <section className={reading.noPrint} aria-label={answer.nextTitle}>
      <div className={reading.closeStack}>
        {entry.next.length > 0 && (
          <div className={reading.row}>
            {entry.next.map((step, place) => (
              <ButtonLink
                key={addressOf(routeOf(step))}
                appearance={place === 0 ? 'primary' : 'secondary'}
                href={addressOf(routeOf(step))}
              >
                {step.kind === 'decline' ? answer.decline : answer.next[step.page]}
              </ButtonLink>
            ))}
          </div>
        )}
        <div className={reading.row}>
          <CopyButton
            label={actions.copyAnswer}
            what={answer.whatCopied}
            content={formatAnswer(entry, texts)}
            copy={copy}
          />
          <CopyButton
            label={actions.copyLink}
            what={answer.linkCopied}
            content={formatLink(entry, link)}
            copy={copy}
          />
          {shareLink !== null && (
            <Button
              icon={<ShareRegular />}
              onClick={() => {
                shareLink(path, entry.question, link);
              }}
            >
              {actions.share}
            </Button>
          )}
          {isFramed ? (
            <ButtonLink href={link} target="_blank" rel="noopener" icon={<OpenRegular />}>
              {actions.openInBrowser}
            </ButtonLink>
          ) : (
            <Button
              icon={<PrintRegular />}
              onClick={() => {
                window.print();
              }}
            >
              {actions.print}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
