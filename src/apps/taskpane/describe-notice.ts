import type { Texts } from '../../texts';
import { formatDetector } from '../../ui/format-detector';
import type { NoticeCode, PaneReady } from './pane-state';
import type { VerdictWords } from './describe-verdict';

/** What a screen reader hears; empty where there is nothing new. */
export function describeNotice({ notice, undo }: PaneReady, verdict: VerdictWords, texts: Texts): string {
  if (notice === null) return '';
  const result = texts.pane.verdict.announce(verdict.title, verdict.counts);
  if (notice.code === 'result') return result;
  if (notice.code === 'masked') return undo === null ? result : `${maskedText(undo, texts)} ${result}`;
  return noticeText(notice.code, texts);
}

/** What everybody sees; null where the pane shows it in another way. */
export function visibleNotice(code: NoticeCode | null, texts: Texts): string | null {
  return code === null || code === 'result' || code === 'masked' || code === 'recorded'
    ? null
    : noticeText(code, texts);
}

export function maskedText(undo: NonNullable<PaneReady['undo']>, texts: Texts): string {
  return texts.pane.undo.masked(formatDetector(undo.detector, texts).name, undo.places);
}

function noticeText(code: Exclude<NoticeCode, 'result' | 'masked'>, { pane: { notice } }: Texts): string {
  switch (code) {
    case 'undone':
      return notice.undone;
    case 'undo-too-late':
      return notice.undoTooLate;
    case 'changed-meanwhile':
      return notice.changedMeanwhile;
    case 'write-failed':
      return notice.writeFailed;
    case 'still-there':
      return notice.stillThere;
    case 'recorded':
      return notice.recorded;
    case 'revoked':
      return notice.revoked;
    case 'expired':
      return notice.expired;
    case 'record-failed':
      return notice.recordFailed;
  }
}
