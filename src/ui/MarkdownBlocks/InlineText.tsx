import type { ReactElement } from 'react';
import type { Inline } from '../../policy';

/** Words with some of them in bold. */
export function InlineText({ inlines }: { readonly inlines: readonly Inline[] }): ReactElement {
  return (
    <>
      {inlines.map(({ kind, text }, place) =>
        kind === 'bold' ? <strong key={place}>{text}</strong> : <span key={place}>{text}</span>,
      )}
    </>
  );
}
