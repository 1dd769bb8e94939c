import type { ReactElement, ReactNode } from 'react';
import { PageFrame } from '../../../ui/PageFrame/PageFrame';
import { useTabTexts } from '../../../ui/tab-speech';
import { addressOf } from '../routes';
import { useTools } from '../tab-tools';

export interface SubPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly isWide?: boolean;
  /** False where something else on the page takes the focus. */
  readonly takesFocus?: boolean;
  /** Where the link back leads, if not to the first page. */
  readonly parent?: 'faq';
  readonly children: ReactNode;
}

/** A page of the second level: with the way back on top. */
export function SubPage({ takesFocus = true, parent, ...page }: SubPageProps): ReactElement {
  const { hasMoved } = useTools();
  const { pages } = useTabTexts().tab;
  const back =
    parent === 'faq'
      ? { href: addressOf({ page: 'faq', category: null }), name: pages.faq }
      : { href: addressOf({ page: 'home' }), name: pages.home };
  return <PageFrame {...page} back={back} takesFocus={takesFocus && hasMoved} />;
}
