import type { Category, Finding, Neighbour } from '../engine';

/** Characters between two findings that still speak of one person: a paragraph, a form, a row of a table. */
export const REACH = 300;
/** A name alone, a number that may be anything: nobody is known by them. */
export const SURE = 0.5;

const ABOUT_PERSONS: ReadonlySet<Category> = new Set(['identifier', 'contact', 'person', 'special']);

/** Numbers of vehicles, firms and orders: they say nothing of whoever is named beside another word. */
const THINGS: ReadonlySet<string> = new Set([
  'fahrgestellnummer',
  'kfz-kennzeichen',
  'kundennummer',
  'steuernummer',
  'ust-id',
]);

type Located = Omit<Finding, 'id'>;

/**
 * Puts what is known of one person side by side: a name is no violation, a name with a diagnosis is. Each finding about a
 * person learns which others stand within 300 characters of it, without a change of zone, or in the subject line, which
 * speaks for the whole new text. Data of the own house and of the addressee name nobody else and do not count as
 * neighbours; words of the special categories count even where they are unsure, because that is what the neighbour decides.
 *
 * @param findings of all parts, each part's in reading order. Linear in their number.
 * @param general words that mean nobody (`findGeneralWords`): no neighbours, and no name is theirs.
 */
export function findBeside(
  findings: readonly Located[],
  general: ReadonlySet<Located> = new Set(),
): readonly Located[] {
  const speaking = findings.filter((finding) => speaksOfSomebody(finding) && !general.has(finding));
  const spokenOf = {
    subject: distinct(speaking.filter(({ part }) => part === 'subject')),
    text: distinct(speaking.filter(isNewText)),
  };
  const windows = new Map<string, Window>();
  for (const finding of findings) windowOf(finding, windows).add(finding, general.has(finding));
  return findings.map((finding) => {
    const near = windowOf(finding, windows).next();
    if (!ABOUT_PERSONS.has(finding.category)) return finding;
    const far = isNewText(finding) ? spokenOf.subject : finding.part === 'subject' ? spokenOf.text : [];
    const isGeneral = general.has(finding);
    const beside = distinct([...near, ...far]).filter(
      ({ detector }) => detector !== finding.detector && !(isGeneral && detector === 'personenname'),
    );
    return beside.length === 0 ? finding : { ...finding, beside };
  });
}

function windowOf({ part, zone }: Located, windows: Map<string, Window>): Window {
  const key = `${part} ${zone}`;
  const known = windows.get(key) ?? new Window();
  windows.set(key, known);
  return known;
}

/** Whether a finding says of somebody else that he is meant, or what is said of him. */
export function speaksOfSomebody({ category, confidence, detector, subject }: Located): boolean {
  if (subject === 'own' || subject === 'recipient' || THINGS.has(detector)) return false;
  return category === 'special' || (ABOUT_PERSONS.has(category) && confidence >= SURE);
}

export function isNewText({ part, zone }: Located): boolean {
  return part === 'body' && zone === 'text';
}

function distinct(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const byDetector = new Map<string, Neighbour>();
  for (const { detector, category } of neighbours) {
    if (!byDetector.has(detector)) byDetector.set(detector, { detector, category });
  }
  return [...byDetector.values()];
}

/** The findings of one zone and their neighbours, one after the other; both edges only move forward. */
class Window {
  private readonly findings: Located[] = [];
  private readonly mute = new Set<Located>();
  private readonly counts = new Map<string, { readonly neighbour: Neighbour; count: number }>();
  private first = 0;
  private end = 0;
  private at = 0;

  /** @param isMute it is nobody's neighbour. */
  add(finding: Located, isMute: boolean): void {
    this.findings.push(finding);
    if (isMute) this.mute.add(finding);
  }

  /** The neighbours of the next finding, itself included. */
  next(): readonly Neighbour[] {
    const { findings } = this;
    const middle = findings[this.at++];
    if (middle === undefined) return [];
    for (let later = findings[this.end]; later !== undefined; later = findings[this.end]) {
      if (later.start - middle.end > REACH) break;
      this.count(later, 1);
      this.end++;
    }
    for (let earlier = findings[this.first]; earlier !== undefined; earlier = findings[this.first]) {
      if (middle.start - earlier.end <= REACH) break;
      this.count(earlier, -1);
      this.first++;
    }
    return [...this.counts.values()].filter(({ count }) => count > 0).map(({ neighbour }) => neighbour);
  }

  private count(finding: Located, by: 1 | -1): void {
    if (!speaksOfSomebody(finding) || this.mute.has(finding)) return;
    const { detector, category } = finding;
    const entry = this.counts.get(detector);
    if (entry === undefined) this.counts.set(detector, { neighbour: { detector, category }, count: by });
    else entry.count += by;
  }
}
