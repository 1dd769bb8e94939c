import { PLACEHOLDERS } from '../policy';
import type { Placeholder } from '../policy';
import type { DeclineValues } from './choice';

/** A piece of a line: fixed words, a filled blank, or a blank still to fill. */
export type DeclineSegment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly placeholder: Placeholder; readonly text: string }
  /** `text` is what stands there meanwhile: `[Nachname]`. */
  | { readonly kind: 'open'; readonly placeholder: Placeholder; readonly text: string };

export type DeclineLine = readonly DeclineSegment[];

/**
 * Fills the blanks of one line.
 *
 * @param labels what a blank without value is called.
 */
export function fillTemplate(
  template: string,
  values: DeclineValues,
  labels: Readonly<Record<Placeholder, string>>,
): DeclineLine {
  const line: DeclineSegment[] = [];
  // With a group in the pattern every second piece is a placeholder's name.
  template.split(/\{\{([a-z-]+)\}\}/).forEach((piece, index) => {
    if (piece === '') return;
    const placeholder = index % 2 === 0 ? undefined : PLACEHOLDERS.find((name) => name === piece);
    if (placeholder === undefined) {
      line.push({ kind: 'text', text: piece });
      return;
    }
    const value = oneLine(values[placeholder] ?? '');
    line.push(
      value === ''
        ? { kind: 'open', placeholder, text: `[${labels[placeholder]}]` }
        : { kind: 'value', placeholder, text: value },
    );
  });
  return line;
}

/** What people paste into a field may hold line ends and rows of blanks. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
