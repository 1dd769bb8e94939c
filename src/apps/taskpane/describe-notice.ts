import type { PaneTexts } from '../../texts';
import { formatDetector } from '../../ui/format-detector';
import type { VerdictWords } from './describe-verdict';
import type { NoticeCode, PaneReady, UndoOffer } from './pane-state';

type SentenceCode = Exclude<NoticeCode, 'result' | 'masked' | 'recipients-changed'>;

const SENTENCES: Readonly<Record<SentenceCode, keyof PaneTexts['pane']['notice']>> = {
  undone: 'undone',
  'undo-too-late': 'undoTooLate',
  'changed-meanwhile': 'changedMeanwhile',
  'write-failed': 'writeFailed',
  'still-there': 'stillThere',
  'recipients-undo-too-late': 'recipientsUndoTooLate',
  'recipients-failed': 'recipientsFailed',
  'attachment-removed': 'attachmentRemoved',
  'attachment-failed': 'attachmentFailed',
  'mark-failed': 'markFailed',
  'message-changed': 'messageChanged',
  recorded: 'recorded',
  revoked: 'revoked',
  expired: 'expired',
  'record-failed': 'recordFailed',
  'tools-missing': 'toolsMissing',
};

const FAILURES: readonly SentenceCode[] = [
  'write-failed',
  'recipients-failed',
  'attachment-failed',
  'mark-failed',
];

/** What a screen reader hears; empty where there is nothing new. */
export function describeNotice(state: PaneReady, verdict: VerdictWords, texts: PaneTexts): string {
  const { notice, undo } = state;
  if (notice === null) return '';
  const result = texts.pane.verdict.announce(verdict.title, verdict.counts);
  if (notice.code === 'result') return result;
  if (notice.code === 'masked' || notice.code === 'recipients-changed') {
    return undo === null ? result : `${undoText(undo, texts)} ${result}`;
  }
  return noticeText(notice.code, state, texts);
}

/** What everybody sees; null where the pane shows it in another way. */
export function visibleNotice(state: PaneReady, texts: PaneTexts): string | null {
  const code = state.notice?.code ?? 'result';
  if (code === 'result' || code === 'masked' || code === 'recipients-changed' || code === 'recorded')
    return null;
  return noticeText(code, state, texts);
}

/** What was done and can be taken back. */
export function undoText(offer: UndoOffer, texts: PaneTexts): string {
  const { done, historyDropped, marked, unmarked, recipientRemoved, movedToBcc } = texts.pane.undo;
  switch (offer.fix) {
    case 'remove-recipient':
      return recipientRemoved(offer.address);
    case 'move-to-bcc':
      return movedToBcc(offer.count, offer.standsIn);
    case 'drop-history':
      return historyDropped(offer.mails);
    case 'mark':
      return marked;
    case 'unmark':
      return unmarked;
    default:
      return done[offer.fix](formatDetector(offer.detector, texts).name, offer.places);
  }
}

/** Where the host has said why it does not write, that is the better sentence. */
function noticeText(code: SentenceCode, { obstacle }: PaneReady, { pane }: PaneTexts): string {
  return FAILURES.includes(code) && obstacle !== null
    ? pane.cannotWrite[obstacle]
    : pane.notice[SENTENCES[code]];
}
