import type { Report } from '../../../src/check';
import type { Finding } from '../../../src/engine';
import type { ZoneName } from '../../../src/message';
import { worse, type Level, type Tier } from '../../../src/policy';

/** What was found, short: detector, level and zone. */
export type FoundRow = readonly [detector: string, level: Level, zone: ZoneName];

/** A report as the check would give it; its verdict is the worst of the levels. */
export function fakeReport(rows: readonly FoundRow[], tier: Tier = 'other', fingerprint = 'print-1'): Report {
  const findings = rows.map(([detector, , zone], index): Finding => ({
    id: `f${index + 1}`,
    detector,
    category: 'identifier',
    part: 'body',
    zone,
    start: index,
    end: index + 1,
    confidence: 0.9,
    subject: 'unknown',
  }));
  return {
    verdict: { level: rows.reduce<Level>((level, row) => worse(level, row[1]), 'allow'), reasons: [] },
    findings,
    levels: Object.fromEntries(rows.map(([, level], index) => [`f${index + 1}`, level])),
    links: [],
    attachments: [],
    recipients: [],
    tier,
    isSecured: false,
    parts: [],
    fingerprint,
  };
}
