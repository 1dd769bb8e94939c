import type { Report } from '../../check';
import type { PaneTexts } from '../../texts';

/** What was looked at and what was not. An unread attachment is said, never swallowed. */
export interface ScopeSentences {
  readonly checked: string;
  /** Null where everything was looked at. */
  readonly notChecked: string | null;
}

/** More names than this are counted instead of read out. */
const NAMES_SHOWN = 3;

type CheckedThings = Pick<Report, 'parts' | 'links' | 'attachments'>;

export function describeScope(
  { parts, links, attachments }: CheckedThings,
  texts: PaneTexts,
): ScopeSentences {
  const { scope } = texts.pane;
  const named = attachments.filter(({ status }) => status === 'name-checked').length;
  const checked = [
    scope.subject,
    parts.some(({ id }) => id === 'location') ? scope.location : '',
    scope.text,
    links.length > 0 ? scope.links(links.length) : '',
    named > 0 ? scope.fileNames(named) : '',
  ];
  const unread = attachments.filter(({ reason }) => reason !== 'inline-image');
  const images = attachments.length - unread.length;
  const notChecked = [
    contentOf(
      unread.map(({ name }) => name),
      texts,
    ),
    images > 0 ? scope.inlineImages(images) : '',
  ];
  return {
    checked: scope.checked(joinThings(checked)),
    notChecked: notChecked.some(Boolean) ? scope.notChecked(joinThings(notChecked)) : null,
  };
}

function contentOf(names: readonly string[], { pane: { scope } }: PaneTexts): string {
  if (names.length === 0) return '';
  return names.length > NAMES_SHOWN ? scope.contentOfMany(names.length) : scope.contentOf(names.join(', '));
}

function joinThings(things: readonly string[]): string {
  return things.filter(Boolean).join(', ');
}
