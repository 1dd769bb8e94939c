import type { ShortWords } from '../../fixes';
import type { PaneTexts } from '../../texts';
import { formatDetector } from '../../ui/format-detector';

/** Short forms are written into the mail: in the language of the person who writes it. */
export function shortWords(texts: PaneTexts): ShortWords {
  return { ...texts.pane.short, kind: (detector) => formatDetector(detector, texts).name };
}
