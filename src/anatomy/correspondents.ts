import type { Mailbox } from '../message';
import { readLines, withoutSigns } from './lines';
import type { QuoteOpening } from './quote-openings';

/** A head that names more people than this is a newsletter; the first ones are enough to know whom it went to. */
const MAX_PEOPLE = 200;
/** A list of recipients can be as long as a mail. Every label of a head may stand before one. */
const MAX_VALUE = 8000;
const MAX_LINES = 12;

const WRITER = '(?:von|from|absender)';
const READERS = '(?:an|to|empfänger|cc|kopie|bcc)';
const OTHERS =
  '(?:gesendet(?: am)?|datum|sent|date|betreff|subject|wichtigkeit|importance|priorität|antwort an|reply-to|wann|when|wo|where|anlagen?|attachments?)';
const LABEL = new RegExp(`^\\*?(?:(${WRITER}|${READERS})|${OTHERS})\\*? ?:\\*?`, 'i');
/** In a head that was made one line the labels stand between values. */
const LABEL_BETWEEN = new RegExp(` (?=\\*?(?:${READERS}|${OTHERS})\\*? ?:)`, 'gi');

/** What stands around the name in a line of attribution. The date ends with a time, a zone and a comma at most. */
const AROUND_NAMES: readonly RegExp[] = [
  /^am .{1,80}? schrieb (.{1,200}?)(?: folgendes)? ?:$/i,
  /^am .{1,80}? hat (.{1,200}?)(?: folgendes)? geschrieben ?:$/i,
  /^on .{1,60}?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?(?: \(?(?:me?s?z|ces?t|utc|gmt|[bepcm][sd]t)(?:[+-]\d{1,4})?\)?| [+-]\d{4})?,? (.{1,200}?) wrote ?:$/i,
  /^on .{1,60}?, (?=[^\d ])(.{1,200}?) wrote ?:$/i,
  /^(.{1,200}?) (?:schrieb am .{6,60}|hat am .{6,60} geschrieben|wrote) ?:$/i,
  /^(.{1,200}?)(?: \d[\d.:/ ]{4,24}(?:uhr)? ?)?>>>$/i,
];

/** The people whom the lines above a quotation name, the writer first. */
export function readCorrespondents(text: string, opening: QuoteOpening): readonly Mailbox[] {
  const lines = readLines(text, opening.start, opening.end, MAX_LINES).map((line) => {
    const { start, end } = withoutSigns(text, line);
    return text
      .slice(start, Math.min(end, start + MAX_VALUE))
      .replace(/[\s\u200b\ufeff]+/g, ' ')
      .trim();
  });
  const people = opening.kind === 'header' ? readHeader(lines) : readAttribution(lines.join(' '));
  return people.slice(0, MAX_PEOPLE);
}

function readHeader(lines: readonly string[]): readonly Mailbox[] {
  const [first = ''] = lines;
  const fields = lines.length === 1 ? first.split(LABEL_BETWEEN) : lines;
  const writers: Mailbox[] = [];
  const readers: Mailbox[] = [];
  let current: Mailbox[] | null = null;
  for (const field of fields) {
    const label = LABEL.exec(field);
    if (label !== null) {
      const name = label[1]?.toLowerCase() ?? '';
      current = name === '' ? null : /^(?:von|from|absender)$/.test(name) ? writers : readers;
    }
    current?.push(...readMailboxes(field.slice(label?.[0].length ?? 0)));
  }
  return [...writers, ...readers];
}

function readAttribution(line: string): readonly Mailbox[] {
  for (const around of AROUND_NAMES) {
    const names = around.exec(line)?.[1];
    if (names !== undefined) return readMailboxes(names);
  }
  return [];
}

/** „Muster, Erika <e@…>; Beispiel, Max“, „Erika Muster [mailto:e@…] im Auftrag von …“, „a@…, b@…“. */
function readMailboxes(value: string): readonly Mailbox[] {
  return value
    .split(/;| (?:im auftrag von|on behalf of) /i)
    .flatMap((piece) => piece.split(/> ?,/))
    .flatMap((piece) => (isListOfAddresses(piece) ? piece.split(',') : [piece]))
    .map(readMailbox)
    .filter(({ name, address }) => name !== '' || address !== '');
}

function isListOfAddresses(piece: string): boolean {
  return !piece.includes('<') && piece.split(',').every((entry) => entry.includes('@'));
}

const ADDRESS = /[^\s<>[\]()"';:,/]{1,64}@[^\s<>[\]()"';:,/]{1,250}\.[^\s<>[\]()"';:,/.]{2,63}/;
const FRAME = /^[\s"'*<([]{1,9}|[\s"'*>)\],]{1,9}$/g;

function readMailbox(entry: string): Mailbox {
  const open = entry.search(/<|\[mailto:/i);
  const named = open < 0 ? entry : entry.slice(0, open);
  const address = ADDRESS.exec(open < 0 ? entry : entry.slice(open))?.[0] ?? '';
  // Notes writes the unit behind the name: `Erika Muster/Musterland@Musterland`.
  const name = (named.split('/')[0] ?? '').replace(FRAME, '');
  return { name: name.includes('@') ? '' : name, address: address.toLowerCase() };
}
