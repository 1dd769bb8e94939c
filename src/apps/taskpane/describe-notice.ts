import type { Texts } from '../../texts';
import { formatDetector } from '../../ui/format-detector';
import type { VerdictWords } from './describe-verdict';
import type { NoticeCode, PaneReady, UndoOffer } from './pane-state';

type SentenceCode = Exclude<NoticeCode, 'result' | 'masked'>;

const SENTENCES: Readonly<Record<SentenceCode, keyof Texts['pane']['notice']>> = {
  undone: 'undone',
  'undo-too-late': 'undoTooLate',
  'changed-meanwhile': 'changedMeanwhile',
  'write-failed': 'writeFailed',
  'still-there': 'stillThere',
  recorded: 'recorded',
  revoked: 'revoked',
  expired: 'expired',
  'record-failed': 'recordFailed',
};

/** What a screen reader hears; empty where there is nothing new. */
export function describeNotice(state: PaneReady, verdict: VerdictWords, texts: Texts): string {
  const { notice, undo } = state;
  if (notice === null) return '';
  const result = texts.pane.verdict.announce(verdict.title, verdict.counts);
  if (notice.code === 'result') return result;
  if (notice.code === 'masked') return undo === null ? result : `${maskedText(undo, texts)} ${result}`;
  return noticeText(notice.code, state, texts);
}

/** What everybody sees; null where the pane shows it in another way. */
export function visibleNotice(state: PaneReady, texts: Texts): string | null {
  const code = state.notice?.code ?? 'result';
  if (code === 'result' || code === 'masked' || code === 'recorded') return null;
  return noticeText(code, state, texts);
}

export function maskedText({ fix, detector, places }: UndoOffer, texts: Texts): string {
  return texts.pane.undo.done[fix](formatDetector(detector, texts).name, places);
}

/** Where the host has said why it does not write, that is the better sentence. */
function noticeText(code: SentenceCode, { obstacle }: PaneReady, { pane }: Texts): string {
  return code === 'write-failed' && obstacle !== null
    ? pane.cannotWrite[obstacle]
    : pane.notice[SENTENCES[code]];
}
