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
export { assignSubject } from './findings/assign-subject';
export type { Knowledge } from './findings/assign-subject';
export { dropInsideLinks, resolveOverlaps } from './findings/resolve-overlaps';
export type { FoundLink, LinkService, LinkTarget } from './links/found-link';
export { scan } from './scan';
