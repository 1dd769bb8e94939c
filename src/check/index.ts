export { checkMessage } from './check-message';
export type { CheckLists } from './check-message';
export { describeLink } from './describe-link';
export type { LinkDescription } from './describe-link';
export { flaggedLinks } from './flagged-links';
export { linkOfFinding } from './link-of-finding';
export type { Report, ReportedAttachment, ReportedLink, ReportedRecipient } from './report';
export { scanText } from './scan-text';
export type { ScanInput, ScanResult } from './scan-text';
