export type { DeclineChoice, DeclineValues } from './choice';
export { composeDecline } from './compose-decline';
export { createDeclineCheck } from './create-decline-check';
export type { DeclineCheck, DeclineCheckOptions } from './create-decline-check';
export type { DeclineLine, DeclineSegment } from './fill-template';
export type { DeclineIssue } from './issue';
export type {
  DeclineCaution,
  DeclineLetter,
  DeclineParagraph,
  DeclineResult,
  FilledSheet,
  ParagraphKind,
} from './letter';
export { LENGTH_LIMITS, countCharacters, countWords, findSentences } from './measure';
export type { LengthLimit } from './measure';
export { forEachChoice, formsFor, isOffered, lengthsFor, offerFor, situationsFor } from './offer';
export type { DeclineOffer } from './offer';
export { officeValues } from './office-values';
export { blockDuties } from './required-blocks';
export type { BlockDuties } from './required-blocks';
export { textToHtml } from './text-to-html';
