import { DETECTORS } from '../engine';
import { ATTACHMENT_DETECTORS } from './attachments/check-attachments';
import { RECIPIENT_DETECTORS } from './recipients/check-recipients';
import { SENDER_DETECTORS } from './sender/check-sender';

/** The names of everything a finding can be raised by: what rules, questions and texts may name. */
export const DETECTOR_IDS: readonly string[] = [
  ...DETECTORS.map(({ id }) => id),
  ...RECIPIENT_DETECTORS,
  ...SENDER_DETECTORS,
  ...ATTACHMENT_DETECTORS,
];
