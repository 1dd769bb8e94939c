export { checkMessage } from './check-message';
export type { CheckLists } from './check-message';
export { flaggedLinks } from './flagged-links';
export type { Report, ReportedAttachment, ReportedLink, ReportedRecipient } from './report';
export { scanText } from './scan-text';
export type { ScanInput, ScanResult } from './scan-text';
