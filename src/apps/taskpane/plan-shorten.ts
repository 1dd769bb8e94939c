import type { Report } from '../../check';
import { shortenName, shortenStretch, shortenValue, shortForm } from '../../fixes';
import type { Mention, ShortPerson, ShortWords } from '../../fixes';
import { firstSamples, sampleChanges } from './mask-samples';
import { countPlaces, isText, valueOf } from './text-plan';
import type { TextPlan, WritablePart } from './text-plan';

/** How much in front of a value says what it is, or who: „Frau“, „Konto:“. */
const MAX_BEFORE = 60;

interface Shortened extends Omit<Mention, 'part'> {
  readonly part: WritablePart;
  readonly words: string;
}

/**
 * What shortening values would do. A name is shortened wherever the message speaks of the same person, so that nobody is „M.“ in
 * one line and told in full in the next.
 *
 * @param known who has a short form already.
 * @returns null where nothing can be shortened (any more).
 */
export function planShorten(
  report: Report,
  ids: readonly string[],
  writable: readonly WritablePart[],
  words: ShortWords,
  known: readonly ShortPerson[],
): TextPlan | null {
  const findings = report.findings.filter(
    ({ id, part }) => ids.includes(id) && isText(part) && writable.includes(part),
  );
  const [first] = findings;
  const form = first === undefined ? null : shortForm(first);
  if (first === undefined || form === null) return null;
  const { detector } = first;
  const named = form === 'name' ? nameEverywhere(report, first, writable, known) : null;
  const places =
    named?.places ??
    findings.flatMap((finding) => {
      const mention = mentionOf(report, finding);
      if (mention === null || form === 'name') return [];
      const short = shortenValue(form, detector, mention.name, mention.before, words);
      return short === null ? [] : [{ ...mention, words: short }];
    });
  if (places.length === 0) return null;
  const changed = report.findings.filter((finding) =>
    places.some(
      ({ part, start, end }) =>
        finding.detector === detector &&
        finding.part === part &&
        finding.start === start &&
        finding.end === end,
    ),
  );
  const values = changed.map((finding) => valueOf(report, finding));
  const others = countPlaces(report, detector, values) - changed.length;
  const inPart = (id: WritablePart): readonly Shortened[] => places.filter(({ part }) => part === id);
  const edits = (id: WritablePart): TextPlan['edits']['body'] =>
    report.parts
      .filter((part) => part.id === id)
      .flatMap((part) => inPart(id).flatMap((place) => shortenStretch(part, place, place.words)));
  return {
    fix: 'shorten',
    offer: { fix: 'shorten', detector, places: places.length },
    edits: { subject: edits('subject'), body: edits('body') },
    places: places.length,
    isDone: (now) => countPlaces(now, detector, values) <= others,
    samples: firstSamples(report, (id, text) => sampleChanges(text, inPart(id))),
    ...(named === null ? {} : { person: named.person }),
  };
}

function nameEverywhere(
  report: Report,
  first: Report['findings'][number],
  writable: readonly WritablePart[],
  known: readonly ShortPerson[],
): { readonly person: ShortPerson; readonly places: readonly Shortened[] } | null {
  const mentions = report.findings
    .filter(({ detector, part }) => detector === first.detector && isText(part))
    .flatMap((finding) => mentionOf(report, finding) ?? []);
  const target = mentions.find(({ part, start }) => part === first.part && start === first.start);
  if (target === undefined) return null;
  const text = report.parts.filter(({ id }) => isText(id)).map((part) => part.text);
  const { person, places } = shortenName(target, mentions, known, text.join('\n'));
  return {
    person,
    places: places.flatMap(({ mention, words }) => {
      const { part } = mention;
      return isText(part) && writable.includes(part) ? [{ ...mention, part, words }] : [];
    }),
  };
}

function mentionOf(
  { parts }: Report,
  { part, start, end }: Report['findings'][number],
): (Mention & { readonly part: WritablePart }) | null {
  const text = parts.find(({ id }) => id === part)?.text;
  if (text === undefined || !isText(part)) return null;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  return { part, start, end, name: text.slice(start, end), before };
}
