/** `item` is an attached mail or appointment; `cloud` only a link to a file that lies elsewhere. */
export type AttachmentKind = 'file' | 'item' | 'cloud';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Bytes, or null where the host does not say. */
  readonly sizeBytes: number | null;
  readonly kind: AttachmentKind;
  /** Pictures shown inside the text, such as a logo in the signature. */
  readonly isInline: boolean;
  /** Where a cloud attachment lies. */
  readonly url: string | null;
}
