import * as words from '../../data/name-words';

/** What a word says about what stands beside it. */
export interface NameCues {
  readonly titles: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly headers: ReadonlySet<string>;
  readonly greetings: ReadonlySet<string>;
  readonly closings: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly jobs: ReadonlySet<string>;
  readonly noNames: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly thingsBefore: ReadonlySet<string>;
  readonly weakGiven: ReadonlySet<string>;
}

let cues: NameCues | null = null;

/** The word lists ready for asking, built on first use: most messages without capitalised pairs never need them. */
export function nameCues(): NameCues {
  cues ??= {
    titles: read(words.TITLES),
    degrees: read(words.DEGREES),
    roles: read(words.ROLES),
    labels: read(words.LABELS),
    headers: read(words.HEADERS),
    greetings: read(words.GREETINGS),
    closings: read(words.CLOSINGS),
    particles: read(words.PARTICLES),
    jobs: read(words.JOBS),
    noNames: read(words.NO_NAMES),
    things: read(words.THINGS),
    thingsBefore: read(words.THINGS_BEFORE),
    weakGiven: read(words.WEAK_GIVEN_NAMES),
  };
  return cues;
}

function read(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
