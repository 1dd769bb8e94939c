import type { Report } from '../../check';
import type { Finding } from '../../engine';
import { maskText } from '../../fixes';
import type { MaskSample } from '../../ui/MaskPreview/MaskPreview';
import type { WritablePart } from './text-plan';

const SAMPLES_SHOWN = 3;
const CHARS_AROUND = 36;

type Range = Pick<Finding, 'start' | 'end'>;

interface Change extends Range {
  readonly words: string;
}

/** The first places in subject and body together, the subject first. */
export function firstSamples(
  { parts }: Report,
  sample: (part: WritablePart, text: string) => readonly MaskSample[],
): readonly MaskSample[] {
  return (['subject', 'body'] as const)
    .flatMap((id) => sample(id, parts.find((part) => part.id === id)?.text ?? ''))
    .slice(0, SAMPLES_SHOWN);
}

/** The first places that masking would change, each with a few words around it, before and after. */
export function sampleMasks(text: string, places: readonly Range[]): MaskSample[] {
  return sampleChanges(
    text,
    places.map(({ start, end }) => ({ start, end, words: maskText(text.slice(start, end)) })),
  );
}

/** The same for any change: `words` take the place of the range. */
export function sampleChanges(text: string, places: readonly Change[]): MaskSample[] {
  return places.slice(0, SAMPLES_SHOWN).map(({ start, end, words }) => {
    const from = wordStart(text, Math.max(0, start - CHARS_AROUND), start);
    const to = wordEnd(text, Math.min(text.length, end + CHARS_AROUND), end);
    const changed = places.filter((place) => place.end > from && place.start < to);
    const value = text.slice(start, end);
    const side = (a: number, b: number, after: boolean): string =>
      oneLine(after ? change(text, a, b, changed) : text.slice(a, b));
    const around = (after: boolean): { lead: string; trail: string } => ({
      lead: (from > 0 ? '…' : '') + side(from, start, after),
      trail: side(end, to, after) + (to < text.length ? '…' : ''),
    });
    return {
      before: { ...around(false), value },
      after: { ...around(true), value: words },
    };
  });
}

/**
 * The stretch with the other places in it changed as well: they change in the same step. Of a place cut by the edge as many
 * signs are shown as stood there.
 */
function change(text: string, from: number, to: number, places: readonly Change[]): string {
  let done = from;
  let result = '';
  for (const { start, end, words } of places) {
    const a = Math.max(start, done);
    const b = Math.min(end, to);
    if (a >= b) continue;
    result += text.slice(done, a) + (a === start && b === end ? words : words.slice(a - start, b - start));
    done = b;
  }
  return result + text.slice(done, to);
}

/** The next beginning of a word from `at` on, but not beyond `limit`: half words are hard to read. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0) return 0;
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length) return at;
  const space = /\s\S*$/.exec(text.slice(limit, at));
  return space === null ? at : limit + space.index;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
