export { CATEGORIES } from './detector';
export type {
  Candidate,
  Category,
  CheckResult,
  Confidence,
  Context,
  Detector,
  LinkDetector,
  Pattern,
  TextDetector,
} from './detector';
export { confidenceLevel } from './finding';
export type { ConfidenceLevel, Finding, FindingNote, Hit, PartId, Subject } from './finding';
export type { FoundLink, LinkService, LinkTarget } from './links/found-link';
