import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DeclineLetter, DeclineValues } from '../../../declines';
import { PLACEHOLDERS } from '../../../policy';
import type { Placeholder } from '../../../policy';
import { useReadingStyles } from '../../../ui/reading-styles';
import { useTabTexts } from '../../../ui/tab-speech';
import { useLetterBlanksStyles } from './LetterBlanks.styles';

export interface LetterBlanksProps {
  readonly letter: DeclineLetter;
  readonly values: DeclineValues;
  readonly office: DeclineValues;
  /** What each blank is called. */
  readonly labels: Readonly<Record<Placeholder, string>>;
  readonly onValues: (values: DeclineValues) => void;
}

/** Blanks of this letter that the pack does not fill: typed once, kept for the next letter on this page. */
export function LetterBlanks({
  letter,
  values,
  office,
  labels,
  onValues,
}: LetterBlanksProps): ReactElement | null {
  const styles = useLetterBlanksStyles();
  const reading = useReadingStyles();
  const { letters } = useTabTexts();
  const blanks = blanksOf(letter).filter((name) => office[name] === undefined && name !== 'netzwerk');
  if (blanks.length === 0) return null;
  return (
    <section className={reading.closeStack} aria-label={letters.blanks}>
      <h2 className={reading.smallHeading}>{letters.blanks}</h2>
      <div className={styles.grid}>
        {blanks.map((name) => (
          <Field key={name} label={labels[name]}>
            <Input
              value={values[name] ?? ''}
              autoComplete="off"
              onChange={(_, { value }) => {
                onValues({ [name]: value });
              }}
            />
          </Field>
        ))}
      </div>
      <p className={reading.quiet}>{letters.blanksNote}</p>
    </section>
  );
}

/** Open and filled ones, in a fixed order, so that no field moves while somebody types. */
function blanksOf({ paragraphs }: DeclineLetter): readonly Placeholder[] {
  const used = paragraphs
    .flatMap(({ lines }) => lines.flat())
    .flatMap((segment) => (segment.kind === 'text' ? [] : [segment.placeholder]));
  return PLACEHOLDERS.filter((name) => used.includes(name));
}
