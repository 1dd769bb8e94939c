import type { Mailbox } from '../../message';

/** Splits what was typed into addresses and the rest, which Outlook would not resolve either. */
export function parseRecipients(typed: string): {
  readonly resolved: readonly Mailbox[];
  readonly rest: string;
} {
  const entries = typed
    .split(/[;,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const resolved = entries.flatMap(parseMailbox);
  const rest = entries.filter((entry) => parseMailbox(entry).length === 0).join('; ');
  return { resolved, rest };
}

function parseMailbox(entry: string): readonly Mailbox[] {
  const [, name = '', inBrackets] = /^([^<>]*)<([^<>]+)>$/.exec(entry) ?? [];
  const address = (inBrackets ?? entry).trim();
  return /^[^\s@]+@[^\s@]+$/.test(address) ? [{ name: name.trim(), address }] : [];
}
