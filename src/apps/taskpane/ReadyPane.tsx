import { useCallback, useMemo, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Level, Policy } from '../../policy';
import type { FindingActions } from '../../ui/FindingCard/FindingCard';
import { AttachmentPreview } from '../../ui/AttachmentPreview/AttachmentPreview';
import { CheckedScope } from '../../ui/CheckedScope/CheckedScope';
import { FindingGroup } from '../../ui/FindingGroup/FindingGroup';
import { MaskPreview } from '../../ui/MaskPreview/MaskPreview';
import { NoticeBar } from '../../ui/NoticeBar/NoticeBar';
import { PaneLayout } from '../../ui/PaneLayout/PaneLayout';
import { RecipientsLine } from '../../ui/RecipientsLine/RecipientsLine';
import { VerdictHeader } from '../../ui/VerdictHeader/VerdictHeader';
import { viewFindings } from '../../ui/finding-view';
import { formatDate } from '../../ui/format-date';
import { formatDetector } from '../../ui/format-detector';
import { useLanguage, useTexts } from '../../ui/speech';
import { focusFirst, useLostFocus } from '../../ui/use-lost-focus';
import { JustifySection } from './JustifySection';
import { PaneFoot } from './PaneFoot';
import type { PaneFootProps } from './PaneFoot';
import { ReadyNews } from './ReadyNews';
import { describeVerdict } from './describe-verdict';
import type { PaneReady } from './pane-state';

export interface ReadyPaneProps extends Pick<PaneFootProps, 'session' | 'onAside'> {
  readonly state: PaneReady;
  readonly policy: Policy;
  readonly canAsk: boolean;
}

/** The answer: verdict, recipients, findings by level, what was not checked. */
export function ReadyPane({ state, canAsk, session, policy, onAside }: ReadyPaneProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const { report, justification, obstacle, preview, remedies, undo } = state;
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
    () => viewFindings(report, { policy, texts, language, canWrite: obstacle === null, remedies }),
    [report, policy, texts, language, obstacle, remedies],
  );
  const actions = useMemo<FindingActions>(
    () => ({
      onToggleReveal: session.toggleReveal,
      onMask: (findings) => {
        opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        session.previewMask(findings);
      },
      onLink: (findings, sentence) => {
        opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        session.previewLink(findings, sentence);
      },
      onRemedy: (remedy) => {
        opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        void session.remedy(remedy);
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
    [session, onAside],
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
      {views.map((view) => (
        <FindingGroup
          key={view.level}
          view={view}
          advice={adviceFor(view.level)}
          revealed={state.revealed}
          actions={actions}
        >
          {view.level === formLevel && (
            <JustifySection state={state} session={session} policy={policy} onAside={onAside} />
          )}
        </FindingGroup>
      ))}
      <CheckedScope report={report} />
      <small>
        {texts.pane.privacy} {texts.pane.rules(policy.title[language], formatDate(policy.date, language))}
      </small>
      {preview?.fix === 'remove-attachment' && (
        <AttachmentPreview
          names={preview.files.map(({ name }) => name)}
          isBusy={state.busy === 'fixing'}
          onApply={() => void session.applyPreview()}
          onCancel={session.cancelPreview}
        />
      )}
      {preview !== null && preview.fix !== 'remove-attachment' && (
        <MaskPreview
          fix={preview.fix}
          name={formatDetector(preview.detector, texts).name}
          samples={preview.samples}
          more={preview.places - preview.samples.length}
          isBusy={state.busy === 'fixing'}
          onApply={() => void session.applyPreview()}
          onCancel={session.cancelPreview}
        />
      )}
    </PaneLayout>
  );
}
