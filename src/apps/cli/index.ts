/** Umschlag as a library: what the command line uses, without the command line. */
export { checkMessage, scanText } from '../../check';
export type {
  CheckLists,
  Report,
  ReportedAttachment,
  ReportedLink,
  ReportedRecipient,
  ScanInput,
  ScanResult,
} from '../../check';
export { DETECTORS, maskLink, maskValue } from '../../engine';
export type { Detector, Finding, FoundLink, Hit } from '../../engine';
export { EmlError, readEml } from '../../hosts/eml/read-eml';
export type { EmlErrorCode } from '../../hosts/eml/read-eml';
export { readPolicyPack } from '../../hosts/files/read-policy-pack';
export type { PackProblem, PolicyPackResult } from '../../hosts/files/read-policy-pack';
export type { Attachment, Body, Mailbox, Message, Recipient } from '../../message';
export type { Level, Policy, Reason, Tier, Verdict } from '../../policy';
