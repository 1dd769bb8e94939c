import type { Report } from '../../check';
import type { SecuredSending } from '../../policy';
import { sampleChanges } from './mask-samples';
import type { HeaderOffer } from './pane-state';
import type { TextPlan } from './text-plan';

/** A change of a header, worked out before anything is written. */
export interface HeaderPlan {
  readonly fix: 'header';
  readonly offer: HeaderOffer;
  readonly name: string;
  /** Null takes it off. */
  readonly value: string | null;
}

export function planSecured(
  report: Report,
  { mark }: SecuredSending,
  step: 'mark' | 'unmark',
): TextPlan | HeaderPlan | null {
  if (mark.kind === 'header') {
    const value = step === 'mark' ? mark.value : null;
    return { fix: 'header', offer: { fix: step }, name: mark.name, value };
  }
  const subject = report.parts.find(({ id }) => id === 'subject');
  if (subject === undefined) return null;
  const changes =
    step === 'mark'
      ? [{ start: 0, end: 0, words: `${mark.tag} ` }]
      : findTags(subject.source, mark.tag).map((place) => ({ ...place, words: '' }));
  return {
    fix: step,
    offer: { fix: step },
    edits: {
      subject: changes.map(({ start, end, words }) => ({ start, end, replacement: words })),
      body: [],
    },
    places: changes.length,
    isDone: ({ isSecured }) => isSecured === (step === 'mark'),
    samples: sampleChanges(subject.text, changes),
  };
}

/** Each with the blank behind it. */
function findTags(subject: string, tag: string): readonly { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  const text = subject.toLowerCase();
  const wanted = tag.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    places.push({ start: at, end: text.charAt(end) === ' ' ? end + 1 : end });
  }
  return places;
}
