import type { PartId } from '../engine';
import type { Body, Message, ZoneName } from '../message';
import { NO_HOUSE } from './house';
import type { House, Writer } from './house';
import { readHtml } from './html-text';
import type { HtmlText } from './html-text';
import { linesOfOwnMails } from './own-blocks';
import { OwnTraces } from './own-traces';
import type { Part } from './part';
import { findQuotedMails } from './quoted-mails';
import { findQuotes } from './quotes';
import { mapToItself } from './run-map';
import { findZones, singleZone } from './zones';

/**
 * Takes a message apart into its texts: subject, body, location (where there is one), name of each attachment.
 * Never throws; any string is a body.
 *
 * @param house what the sender's signature can be told by beside formulas and marks; default nothing but the sender.
 */
export function dissect(message: Message, house: House = NO_HOUSE): readonly Part[] {
  const body = dissectBody(message.body, { ...house, mailbox: message.from });
  const parts = [plainPart('subject', 'subject', message.subject), body];
  if (message.location !== '') parts.push(plainPart('location', 'location', message.location));
  message.attachments.forEach(({ name }, index) => {
    parts.push(plainPart(`attachment:${index}`, 'attachment-name', name));
  });
  return parts;
}

/** The addresses of the recipients, as texts that findings about recipients point into. Detectors do not read them. */
export function recipientParts(recipients: Message['recipients']): readonly Part[] {
  return recipients.map(({ address }, index) => plainPart(`recipient:${index}`, 'recipients', address));
}

/** The address the message is sent from, for the same purpose; none where the host does not know it. */
export function senderParts(from: Message['from']): readonly Part[] {
  return from === null ? [] : [plainPart('sender', 'sender', from.address)];
}

function dissectBody({ format, content }: Body, writer: Writer): Part {
  const { text, map, targets, marks } = format === 'html' ? readHtml(content) : readPlain(content);
  const quotes = findQuotes(text, marks);
  const quotedMails = findQuotedMails(text, quotes, marks);
  const traces = new OwnTraces(writer, linesOfOwnMails(text, quotedMails, writer));
  const zones = findZones(text, quotes, marks, traces);
  return { id: 'body', format, source: content, text, map, zones, quotedMails, targets };
}

function readPlain(content: string): HtmlText {
  return { text: content, map: mapToItself(content), targets: [], marks: [] };
}

function plainPart(id: PartId, zone: ZoneName, text: string): Part {
  return {
    id,
    format: 'text',
    source: text,
    text,
    map: mapToItself(text),
    zones: singleZone(zone, text),
    quotedMails: [],
    targets: [],
  };
}
