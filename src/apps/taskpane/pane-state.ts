import type { Report } from '../../check';
import type { HostErrorCode, Justification } from '../../hosts/host';
import type { RemedyKind } from '../../ui/find-remedy';
import type { AttachmentPlan } from './plan-attachments';
import type { HistoryPlan } from './plan-history';
import type { HeaderPlan } from './plan-secured';
import type { SecuredStep } from './secured-step';
import type { TextPlan, WritablePart } from './text-plan';

/** Why Umschlag may look at the body but not change it. */
export type WriteObstacle = 'no-permission' | 'rights-protected' | 'too-large';

/** Something that has just happened and is said once. */
export type NoticeCode =
  | 'result'
  | 'masked'
  | 'undone'
  | 'undo-too-late'
  | 'changed-meanwhile'
  | 'write-failed'
  | 'still-there'
  | 'recipients-changed'
  | 'recipients-undo-too-late'
  | 'recipients-failed'
  | 'attachment-removed'
  | 'attachment-failed'
  | 'mark-failed'
  /** By somebody else: recipients or attachments. */
  | 'message-changed'
  | 'recorded'
  | 'revoked'
  | 'expired'
  | 'record-failed'
  /** The file with the fixes did not come. */
  | 'tools-missing';

/** `id` grows, so the same words said again are new words. */
export interface Notice {
  readonly id: number;
  readonly code: NoticeCode;
}

/** A change of subject or body that can still be taken back. */
export type TextOffer =
  | {
      /** `replace` and `remove` are for links. */
      readonly fix: 'mask' | 'shorten' | 'replace' | 'remove';
      readonly detector: string;
      /** How many places were changed. */
      readonly places: number;
    }
  | {
      readonly fix: 'drop-history';
      /** Earlier mails that went. */
      readonly mails: number;
    }
  | HeaderOffer;

/** A change of the mark for secured sending, in the subject or in a header. */
export interface HeaderOffer {
  readonly fix: 'mark' | 'unmark';
}

/** A change of the recipients that can still be taken back. */
export type RecipientOffer =
  | { readonly fix: 'remove-recipient'; readonly address: string }
  | {
      readonly fix: 'move-to-bcc';
      /** How many were moved. */
      readonly count: number;
      /** The sender stands in To, where nobody else was left. */
      readonly standsIn: boolean;
    };

export type UndoOffer = TextOffer | RecipientOffer;

/** What is shown before it is done. */
export type PanePreview = TextPlan | HistoryPlan | HeaderPlan | AttachmentPlan;

export type PaneBusy = 'checking' | 'fixing' | 'recording';

/** The answer to the last check, and what the person is doing with it. */
export interface PaneReady {
  readonly status: 'ready';
  readonly report: Report;
  readonly busy: PaneBusy | null;
  /** Null: the body may be changed. */
  readonly obstacle: WriteObstacle | null;
  /** The texts that may be changed here. */
  readonly writable: readonly WritablePart[];
  /** What can be done about the mark for secured sending. */
  readonly secured: SecuredStep;
  readonly canRemember: boolean;
  /** What can be done about recipients and files here. */
  readonly remedies: readonly RemedyKind[];
  /** Recorded for exactly this content. */
  readonly justification: Justification | null;
  readonly preview: PanePreview | null;
  readonly undo: UndoOffer | null;
  /** Keys of findings shown in the clear, in this view only. */
  readonly revealed: ReadonlySet<string>;
  readonly notice: Notice | null;
}

export type PaneState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly code: HostErrorCode; readonly busy: PaneBusy | null }
  | PaneReady;
