import { useState } from 'react';

export interface LetterText {
  readonly text: string;
  /** Changes that a new choice has thrown away; null for none. */
  readonly lost: string | null;
  readonly isEdited: boolean;
  readonly edit: (text: string) => void;
  readonly discard: () => void;
  readonly takeBack: () => void;
}

interface Draft {
  /** The letter as it was written for this draft. */
  readonly written: string;
  readonly edited: string | null;
  readonly lost: string | null;
}

/** The letter and what a person made of it. A new choice writes it anew; what was edited can be taken back. */
export function useLetterText(written: string): LetterText {
  const [draft, setDraft] = useState<Draft>({ written, edited: null, lost: null });
  // During rendering, as React wants it for state that follows from props.
  if (draft.written !== written) setDraft({ written, edited: null, lost: draft.edited ?? draft.lost });
  const { edited, lost } = draft;
  return {
    text: edited ?? written,
    lost: edited === null ? lost : null,
    isEdited: edited !== null,
    edit: (text) => {
      setDraft({ written, edited: text === written ? null : text, lost: null });
    },
    discard: () => {
      setDraft({ written, edited: null, lost: edited });
    },
    takeBack: () => {
      setDraft({ written, edited: lost, lost: null });
    },
  };
}
