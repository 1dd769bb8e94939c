import { Field, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { splitMarks } from './split-marks';
import { useLetterEditorStyles } from './LetterEditor.styles';

export interface LetterEditorProps {
  readonly label: string;
  readonly value: string;
  /** Stretches to be marked, wherever they stand: `[Nachname]`. */
  readonly marks: readonly string[];
  readonly fieldRef: RefObject<HTMLTextAreaElement>;
  readonly onChange: (value: string) => void;
  /** Language of the letter, for hyphens, spelling and screen readers. */
  readonly lang: string;
}

/** The letter as a real text field, with its blanks marked in it. */
export function LetterEditor({
  label,
  value,
  marks,
  fieldRef,
  onChange,
  lang,
}: LetterEditorProps): ReactElement {
  const styles = useLetterEditorStyles();
  return (
    <Field label={label}>
      {(field) => (
        <div className={styles.sheet}>
          <div className={mergeClasses(styles.layer, styles.backdrop)} aria-hidden>
            {splitMarks(value, marks).map(({ text, isMarked }, place) =>
              isMarked ? (
                <mark key={place} className={styles.mark}>
                  {text}
                </mark>
              ) : (
                <span key={place}>{text}</span>
              ),
            )}
            {/* A line end at the very end has no height of its own. */}
            {'\u200b'}
          </div>
          <textarea
            {...field}
            ref={fieldRef}
            className={mergeClasses(styles.layer, styles.field)}
            lang={lang}
            spellCheck
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
        </div>
      )}
    </Field>
  );
}
