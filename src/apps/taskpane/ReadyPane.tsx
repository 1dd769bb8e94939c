import { useCallback, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Level, Policy } from '../../policy';
import type { FindingActions } from '../../ui/FindingCard/FindingCard';
import { CheckedScope } from '../../ui/CheckedScope/CheckedScope';
import { FindingGroup } from '../../ui/FindingGroup/FindingGroup';
import { NoticeBar } from '../../ui/NoticeBar/NoticeBar';
import { PaneLayout } from '../../ui/PaneLayout/PaneLayout';
import { RecipientsLine } from '../../ui/RecipientsLine/RecipientsLine';
import { SecuredLine } from '../../ui/SecuredLine/SecuredLine';
import { VerdictHeader } from '../../ui/VerdictHeader/VerdictHeader';
import { viewFindings } from '../../ui/finding-view';
import { formatDate } from '../../ui/format-date';
import { useLanguage, useTexts } from '../../ui/speech';
import { focusFirst, useLostFocus } from '../../ui/use-lost-focus';
import { JustifySection } from './JustifySection';
import { LateFixPreview } from './LateFixPreview';
import { PaneFoot } from './PaneFoot';
import type { PaneFootProps } from './PaneFoot';
import { ReadyNews } from './ReadyNews';
import { describeVerdict } from './describe-verdict';
import type { PaneReady } from './pane-state';
import { shortWords } from './short-words';

export interface ReadyPaneProps extends Pick<PaneFootProps, 'session' | 'onAside'> {
  readonly state: PaneReady;
  readonly policy: Policy;
  readonly loadPolicy: () => Promise<Policy>;
  readonly canAsk: boolean;
}

/** The answer: verdict, recipients, findings by level, what was not checked. */
export function ReadyPane({
  state,
  canAsk,
  session,
  policy,
  loadPolicy,
  onAside,
}: ReadyPaneProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const { report, justification, obstacle, preview, remedies, secured, undo, writable } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const undoButton = useRef<HTMLButtonElement | null>(null);
  const setUndoButton = useCallback((button: HTMLButtonElement | null) => {
    undoButton.current = button;
  }, []);
  const opener = useRef<HTMLElement | null>(null);
  const focusNext = useCallback(() => {
    focusFirst(opener.current, undoButton.current, heading.current);
  }, []);
  // One change after another can be taken back: the bar is the same, what it offers is not.
  useLostFocus(`${String(preview !== null)} ${JSON.stringify(undo)}`, focusNext);

  const views = useMemo(
    () => viewFindings(report, { policy, texts, language, writable, remedies }),
    [report, policy, texts, language, writable, remedies],
  );
  /** Where the focus goes back to when the question is answered. */
  const opening = useCallback((open: () => void) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    open();
  }, []);
  const actions = useMemo<FindingActions>(
    () => ({
      onToggleReveal: session.toggleReveal,
      onMask: (findings) => {
        opening(() => {
          void session.previewMask(findings);
        });
      },
      onShorten: (findings) => {
        opening(() => {
          void session.previewShorten(findings, shortWords(texts));
        });
      },
      onDropHistory: () => {
        opening(() => void session.previewHistory());
      },
      onLink: (findings, sentence) => {
        opening(() => {
          void session.previewLink(findings, sentence);
        });
      },
      onRemedy: (remedy) => {
        opening(() => void session.remedy(remedy));
      },
      onWays: (finding) => {
        onAside({ kind: 'ways', finding });
      },
      onAnswer: (finding) => {
        onAside({ kind: 'answer', finding });
      },
      onFalseAlarm: (finding) => {
        onAside({ kind: 'alarm', finding });
      },
    }),
    [session, onAside, opening, texts],
  );
  const formLevel = report.verdict.level === 'confirm' && !canAsk ? 'confirm' : 'justify';
  const adviceFor = (level: Level): string =>
    level === 'confirm' && !canAsk ? texts.pane.justify.insteadOfAsking : texts.levels[level].advice;

  return (
    <PaneLayout
      head={<VerdictHeader {...describeVerdict(report, justification, texts)} titleRef={heading} />}
      foot={
        <PaneFoot session={session} onAside={onAside} isChecking={state.busy === 'checking'}>
          <ReadyNews state={state} session={session} undoRef={setUndoButton} />
        </PaneFoot>
      }
    >
      <RecipientsLine recipients={report.recipients} />
      {obstacle !== null && views.length > 0 && <NoticeBar text={texts.pane.cannotWrite[obstacle]} />}
      {secured !== null && (
        <SecuredLine
          step={secured}
          onStep={() => {
            opening(() => void session.previewSecured());
          }}
        />
      )}
      {views.map((view) => (
        <FindingGroup
          key={view.level}
          view={view}
          advice={adviceFor(view.level)}
          revealed={state.revealed}
          actions={actions}
        >
          {view.level === formLevel && (
            <JustifySection state={state} session={session} loadPolicy={loadPolicy} onAside={onAside} />
          )}
        </FindingGroup>
      ))}
      <CheckedScope report={report} />
      <small>
        {texts.pane.privacy} {texts.pane.rules(policy.title[language], formatDate(policy.date, language))}
      </small>
      {preview !== null && (
        <LateFixPreview plan={preview} isBusy={state.busy === 'fixing'} session={session} />
      )}
    </PaneLayout>
  );
}
