import type { Report } from '../../check';
import type { HostCapabilities } from '../../hosts/host';
import type { Message } from '../../message';
import type { SecuredSending } from '../../policy';
import { sampleChanges } from './mask-samples';
import type { HeaderOffer } from './pane-state';
import type { TextPlan, WritablePart } from './text-plan';

/** What can be done about the mark: set it, take it off; null: nothing here. */
export type SecuredStep = 'mark' | 'unmark' | null;

/** A change of a header, worked out before anything is written. */
export interface HeaderPlan {
  readonly fix: 'header';
  readonly offer: HeaderOffer;
  readonly name: string;
  /** Null takes it off. */
  readonly value: string | null;
}

/** The secured way helps these; see `secured-sending` of the policy. */
const HELPED: readonly string[] = ['identifier', 'contact', 'person'];

/** Offered where somebody outside gets the mail and it holds what the secured way is for. A mark can always be taken off. */
export function securedStep(
  report: Report,
  { kind }: Message,
  secured: SecuredSending | null,
  writable: readonly WritablePart[],
  { canSetHeaders }: HostCapabilities,
): SecuredStep {
  if (secured === null || kind !== 'mail') return null;
  // A host that refuses to write takes no header either.
  const canMark =
    secured.mark.kind === 'subject' ? writable.includes('subject') : canSetHeaders && writable.length > 0;
  if (!canMark) return null;
  if (report.isSecured) return 'unmark';
  const isHelped = report.findings.some(
    ({ id, category, zone }) =>
      HELPED.includes(category) && zone !== 'subject' && report.levels[id] !== 'allow',
  );
  return isHelped && report.tier !== 'own' ? 'mark' : null;
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
