import type { Report } from '../../check';
import { maskLink } from '../../engine';
import { maskAttachmentName, maskHit, valueOf } from './shown-values';

const SCHEMA = 'umschlag/report@1';

/**
 * One report as one line of JSON. The members are a promise to scripts: none is added, renamed or left out within `@1`.
 *
 * @param file as the person named it.
 * @param showValues without it values, addresses of links and names of attachments are masked.
 */
export function formatJsonReport(file: string, report: Report, showValues: boolean): string {
  return JSON.stringify({
    schema: SCHEMA,
    file,
    verdict: report.verdict.level,
    reasons: report.verdict.reasons.map(({ rule, level, findings }) => ({ rule, level, findings })),
    findings: report.findings.map((finding) => {
      const { id, detector, category, zone, start, end, confidence, subject } = finding;
      const value = valueOf(finding, report);
      const text = showValues ? value : maskHit(finding, value, report.links);
      return { id, detector, category, zone, start, end, text, confidence, subject };
    }),
    links: report.links.map(({ url, host, service, zone, flagged }) => ({
      url: showValues ? url : maskLink(url),
      host,
      service: service?.id ?? null,
      category: service?.category ?? null,
      zone,
      flagged,
    })),
    attachments: report.attachments.map(({ name, status, reason }, index) => ({
      name: showValues ? name : maskAttachmentName(name, index, report),
      status,
      reason,
    })),
  });
}
