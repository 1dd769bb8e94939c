import type { Figures } from './figures';

const SHOWN = 12;

/** What went wrong where it may be looked at, one line each. */
export function listErrors({ parts, tables, sentences }: Figures, detector: string | null): string {
  const lines: string[] = [];
  const wants = (id: string): boolean => detector === null || detector === id;
  for (const { part, figures } of parts) {
    if (part === 'held-out') {
      lines.push(...sumAlarms(figures.errors, wants));
      continue;
    }
    for (const { mail, kind, detector: id, value } of figures.errors)
      if (wants(id))
        lines.push(`${mail.office}.txt:${mail.line}  ${kind.padEnd(7)}  ${id}  ${JSON.stringify(value)}`);
  }
  for (const { detector: id, missed, wrong } of tables) {
    if (!wants(id)) continue;
    for (const { text } of missed.slice(0, SHOWN))
      lines.push(`table  missed  ${id}  ${JSON.stringify(text)}`);
    for (const { text } of wrong.slice(0, SHOWN)) lines.push(`table  false   ${id}  ${JSON.stringify(text)}`);
  }
  for (const { sentence, detector: id, value } of sentences.errors)
    if (wants(id)) lines.push(`sentence  ${id}  ${JSON.stringify(value)}  in  ${sentence}`);
  return lines.join('\n');
}

/** Of mails that nobody looks at: how many clean ones a detector holds up, alone or with others. */
function sumAlarms(
  errors: Figures['parts'][number]['figures']['errors'],
  wants: (detector: string) => boolean,
): readonly string[] {
  const mails = new Map<string, Set<unknown>>();
  for (const { mail, kind, detector } of errors) {
    if (kind === 'alarm' && wants(detector))
      mails.set(detector, (mails.get(detector) ?? new Set()).add(mail));
  }
  return [...mails].map(([detector, held]) => `held-out  alarm  ${detector}  in ${held.size} mails`);
}
