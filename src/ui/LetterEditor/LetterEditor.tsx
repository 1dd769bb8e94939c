import { Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, RefObject } from 'react';
import { splitMarks } from './split-marks';

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

const useStyles = makeStyles({
  // Text field and backdrop share one cell, so the field is always as high as its text.
  sheet: {
    display: 'grid',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  layer: {
    gridArea: '1 / 1',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: 'none',
    minHeight: '15em',
    boxSizing: 'border-box',
    minWidth: 0,
    width: '100%',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    hyphens: 'none',
    letterSpacing: 'normal',
  },
  backdrop: {
    color: 'transparent',
    pointerEvents: 'none',
    // The system's own colours would show the words twice.
    '@media (forced-colors: active)': { visibility: 'hidden' },
  },
  mark: {
    color: 'transparent',
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `0 0 0 1px ${tokens.colorPaletteYellowBorderActive}`,
  },
  field: {
    position: 'relative',
    resize: 'none',
    overflow: 'hidden',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    outlineStyle: 'none',
  },
});

/** The letter as a real text field, with its blanks marked in it. */
export function LetterEditor({
  label,
  value,
  marks,
  fieldRef,
  onChange,
  lang,
}: LetterEditorProps): ReactElement {
  const styles = useStyles();
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
