export type { Report, ReportedAttachment, ReportedLink, ReportedRecipient } from './report';
