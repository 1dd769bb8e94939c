import { flaggedLinks, scanText } from '../../check';
import type { ScanInput } from '../../check';
import { maskLink } from '../../engine';
import type { InputLine } from './read-lines';
import { maskHit, maskStretches } from './shown-values';

/** Why a line could not be scanned. */
export type ScanLineError =
  | 'line-too-long'
  | 'not-json'
  | 'not-an-object'
  | 'bad-id'
  /** Neither `text` nor `html` is a string. */
  | 'no-text'
  | 'text-and-html'
  /** A fault of ours; the run goes on. */
  | 'scan-failed';

export interface ScanLineOptions {
  readonly showValues: boolean;
  /** Hosts that are listed but not flagged. */
  readonly allowed: readonly string[];
}

type Id = string | number | undefined;

/** What one line asks for, or why it cannot be answered. */
type Task =
  { readonly id: Id; readonly input: ScanInput } | { readonly id: Id; readonly error: ScanLineError };

/** Answers one line of `umschlag scan` with one line of JSON, without a line feed. Never throws. */
export function scanLine(line: InputLine, options: ScanLineOptions): string {
  const task = parseLine(line);
  if ('error' in task) return JSON.stringify(task);
  try {
    return JSON.stringify(answer(task.id, task.input, options));
  } catch {
    return JSON.stringify({ id: task.id, error: 'scan-failed' satisfies ScanLineError });
  }
}

function answer(id: Id, input: ScanInput, { showValues, allowed }: ScanLineOptions): object {
  const { text, findings, links } = scanText(input, allowed);
  const isFlagged = flaggedLinks(findings);
  return {
    id,
    findings: findings.map((hit) => {
      const value = text.slice(hit.start, hit.end);
      return {
        detector: hit.detector,
        category: hit.category,
        start: hit.start,
        end: hit.end,
        text: showValues ? value : maskHit(hit, value, links),
        confidence: hit.confidence,
      };
    }),
    links: links.map((link) => ({
      url: showValues ? link.url : maskLink(link.url),
      host: link.host,
      service: link.service?.id ?? null,
      category: link.service?.category ?? null,
      flagged: isFlagged(link),
    })),
    ...('html' in input ? { text: showValues ? text : maskStretches(text, findings) } : {}),
  };
}

function parseLine(line: InputLine): Task {
  if (line === null) return { id: undefined, error: 'line-too-long' };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: undefined, error: 'not-json' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: undefined, error: 'not-an-object' };
  }
  const { id, text, html } = value as { id?: unknown; text?: unknown; html?: unknown };
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    return { id: undefined, error: 'bad-id' };
  }
  if (text !== undefined && html !== undefined) return { id, error: 'text-and-html' };
  if (typeof text === 'string') return { id, input: { text } };
  return typeof html === 'string' ? { id, input: { html } } : { id, error: 'no-text' };
}
