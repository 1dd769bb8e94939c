/** From harmless to forbidden; a message has the level of its worst finding. */
export const LEVELS = ['allow', 'hint', 'confirm', 'justify', 'stop'] as const;

export type Level = (typeof LEVELS)[number];

export function worse(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

/** Which rule raised which findings to which level. */
export interface Reason {
  /** The rule's id in the policy pack. */
  readonly rule: string;
  readonly level: Level;
  /** Ids of findings. */
  readonly findings: readonly string[];
}

export interface Verdict {
  readonly level: Level;
  /** Worst first, then in the order of the rules. */
  readonly reasons: readonly Reason[];
}
