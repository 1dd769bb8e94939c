import type { CorpusPart } from './load-corpus';
import type { MailFigures } from './measure-mails';
import type { SentenceFigures } from './measure-sentences';
import type { TableFigures } from './measure-tables';
import { addScores, NO_SCORE } from './score';
import type { Score } from './score';

export interface OurTable extends TableFigures {
  readonly minRecall: number | null;
  readonly maxFalse: number | null;
}

export interface PeerFigures {
  readonly name: string;
  readonly version: string;
  readonly detectors: readonly string[];
  /** Of both parts together. */
  readonly mails: MailFigures;
  readonly tables: readonly TableFigures[];
  readonly sentences: SentenceFigures;
}

/** Everything one run has measured. */
export interface Figures {
  /** Day of the run. */
  readonly date: string;
  readonly parts: readonly { readonly part: CorpusPart; readonly figures: MailFigures }[];
  readonly tables: readonly OurTable[];
  readonly sentences: SentenceFigures;
  readonly peers: readonly PeerFigures[];
}

/** The scores of several detectors as one. */
export function scoreOf(figures: readonly MailFigures[], detectors: readonly string[]): Score {
  return figures
    .flatMap((part) => detectors.map((detector) => part.detectors.get(detector) ?? NO_SCORE))
    .reduce(addScores, NO_SCORE);
}
