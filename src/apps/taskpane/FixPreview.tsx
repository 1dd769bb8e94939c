import type { ReactElement } from 'react';
import { previewTextsFor } from '../../texts';
import { AttachmentPreview } from '../../ui/AttachmentPreview/AttachmentPreview';
import { MaskPreview } from '../../ui/MaskPreview/MaskPreview';
import { formatDetector } from '../../ui/format-detector';
import { useLanguage, useTexts } from '../../ui/speech';
import type { PaneSession } from './pane-session';
import type { PanePreview, TextOffer } from './pane-state';

export interface FixPreviewProps {
  readonly plan: PanePreview;
  readonly isBusy: boolean;
  readonly session: PaneSession;
}

/** What would change, whichever fix it is. */
export function FixPreview({ plan, isBusy, session }: FixPreviewProps): ReactElement {
  const texts = useTexts();
  const preview = previewTextsFor(useLanguage());
  const asked = {
    isBusy,
    onApply: () => void session.applyPreview(),
    onCancel: session.cancelPreview,
  };
  if (plan.fix === 'remove-attachment') {
    return <AttachmentPreview names={plan.files.map(({ name }) => name)} {...asked} />;
  }
  const words = wordsOf(plan.offer);
  if (plan.fix === 'header') {
    const intro = preview.header[plan.offer.fix](plan.name);
    return <MaskPreview {...words} intro={intro} samples={[]} more={0} {...asked} />;
  }
  const intro =
    'mails' in plan ? preview.history(plan.mails, plan.findings) : preview.intro[places(plan.edits)];
  const more = plan.samples.length === 0 ? 0 : plan.places - plan.samples.length;
  return <MaskPreview {...words} intro={intro} samples={plan.samples} more={more} {...asked} />;

  function wordsOf(offer: TextOffer): { readonly title: string; readonly apply: string } {
    const what = 'detector' in offer ? formatDetector(offer.detector, texts).name : '';
    return { title: preview.title[offer.fix](what), apply: preview.apply[offer.fix] };
  }
}

function places({ subject }: { readonly subject: readonly unknown[] }): 'text' | 'withSubject' {
  return subject.length > 0 ? 'withSubject' : 'text';
}
