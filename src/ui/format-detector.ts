import type { PaneTexts } from '../texts';

export interface DetectorWords {
  readonly name: string;
  readonly why: string;
}

/** What a detector found, in words. A detector of tomorrow whose words are missing is still shown. */
export function formatDetector(id: string, { detectors, pane }: PaneTexts): DetectorWords {
  const words: Readonly<Record<string, DetectorWords>> = detectors;
  return words[id] ?? { name: pane.finding.unknownName, why: pane.finding.unknownWhy };
}
