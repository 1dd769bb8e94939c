export { CATEGORIES } from './detector';
export { isIban } from './detectors/iban';
export type {
  Candidate,
  Category,
  CheckResult,
  Confidence,
  Context,
  Detector,
  LinkDetector,
  NameDetector,
  Pattern,
  ScanDetector,
  TextDetector,
} from './detector';
export { confidenceLevel, FINDING_NOTES, SUBJECTS } from './finding';
export type { ConfidenceLevel, Finding, FindingNote, Hit, Neighbour, PartId, Subject } from './finding';
export { fileNameWords } from './file-names/file-name-words';
export { findNamesInFileName } from './file-names/find-names-in-file-name';
export { createSubjectAssigner } from './findings/assign-subject';
export type { AssignSubject, Knowledge, Place } from './findings/assign-subject';
export { isGivenName } from './names/is-given-name';
export { isLetterOrDigit } from './findings/letter-or-digit';
export { maskValue } from './findings/mask-value';
export { dropInsideLinks, resolveOverlaps } from './findings/resolve-overlaps';
export { isSameOrSubdomain } from './links/domain';
export { findLinks } from './links/find-links';
export type { Disguise, FoundLink, LinkAccess, LinkKind, LinkService, LinkTarget } from './links/found-link';
export { createLinkCatalogue } from './links/link-catalogue';
export type { LinkCatalogue, LinkPermissions } from './links/link-catalogue';
export { isSamePerson, knownPerson, nameWords } from './findings/person-names';
export type { KnownPerson } from './findings/person-names';
export { findSkeletons } from './links/skeleton';
export { maskLink } from './links/mask-link';
export { isLinkHit, scanLinks } from './links/scan-links';
export { SHAPED_DETECTORS, withOwnShapes } from './own-shapes/own-shapes';
export type { OwnShapes, ShapedDetector } from './own-shapes/own-shapes';
export { readShape } from './own-shapes/read-shape';
export type { ShapeFault, ShapePart, ShapeResult } from './own-shapes/read-shape';
export { DETECTORS } from './registry';
export { isRoleMailbox } from './role-mailbox';
export { scan } from './scan';
export { isInOffice } from './word-fields/is-in-office';
export { isOfficeWord } from './word-fields/read-surroundings';
