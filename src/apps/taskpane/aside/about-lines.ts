import type { HostCapabilities } from '../../../hosts/host';
import type { OutlookClient } from '../../../hosts/outlook/read-client';
import type { AsideTexts } from '../../../texts';

type Words = AsideTexts['about'];

/** Name and version as Outlook gives them, and the requirement sets it says it has. */
export function clientLines({ name, version, mailboxSets }: OutlookClient, words: Words): readonly string[] {
  return [
    name === '' ? words.clientUnknown : words.clientName(name, version),
    mailboxSets.length === 0 ? words.mailboxUnknown : words.mailbox(formatSets(mailboxSets, words)),
  ];
}

/**
 * What works in this Outlook and what does not, what works first. Asked of the item itself where something is to be
 * done, of the requirement sets where Outlook has to come to us.
 */
export function abilityLines(
  { mailboxSets, canCheck }: OutlookClient,
  can: HostCapabilities,
  canAsk: boolean,
  { abilities, does, doesNot }: Words,
): readonly string[] {
  const hasSet = (set: string): boolean => mailboxSets.includes(set);
  const has: readonly (readonly [string, boolean])[] = [
    [abilities.check, canCheck],
    [abilities.ask, canAsk],
    [abilities.note, canCheck && hasSet('1.11')],
    [abilities.sender, hasSet('1.7')],
    [abilities.attachments, hasSet('1.8')],
    [abilities.write, can.canWrite],
    [abilities.recipients, can.canSetRecipients],
    [abilities.removeAttachments, can.canRemoveAttachments],
    [abilities.remember, can.canRemember],
  ];
  const sentences = (isThere: boolean, say: (what: string) => string): readonly string[] =>
    has.filter(([, works]) => works === isThere).map(([what]) => say(what));
  return [...sentences(true, does), ...sentences(false, doesNot)];
}

/** „1.1 bis 1.5, 1.8“: phones and older clients have gaps. */
function formatSets(sets: readonly string[], { range }: Words): string {
  const runs: { first: string; last: string }[] = [];
  for (const set of sets) {
    const run = runs[runs.length - 1];
    if (run !== undefined && minorOf(set) === minorOf(run.last) + 1) run.last = set;
    else runs.push({ first: set, last: set });
  }
  return runs.map(({ first, last }) => (first === last ? first : range(first, last))).join(', ');
}

/** Mailbox sets all begin with 1. */
function minorOf(set: string): number {
  return Number(set.slice(2));
}
